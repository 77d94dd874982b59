/** What a person typed, understood; or one sentence, without a final point, that says what to do. */
export type Typed<T> = { readonly value: T } | { readonly fault: string };

export const isFault = <T>(typed: Typed<T>): typed is { readonly fault: string } => 'fault' in typed;
