import type { Entry } from '../content/read.ts';

/** What an editor asks for. */
export interface Wish {
  /** Becomes the address: lower case ASCII, digits, dashes. */
  readonly slug: string;
  readonly title: string;
  /** `AAAA-MM-JJ` */
  readonly today: string;
  /** Every entry of content/, where free numbers and names are looked for. */
  readonly entries: readonly Entry[];
}

/** Path inside content/ → text of the file. */
export type Skeleton = Readonly<Record<string, string>>;
