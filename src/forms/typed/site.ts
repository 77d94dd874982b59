import type { Typed } from './typed.ts';

/** « www.cpts.fr », « https://cpts.fr/contact »: kept as typed, when it can be an address. */
export function readSite(text: string): Typed<string> {
  const value = text.trim();
  if (/^(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[:/?#]\S*)?$/iu.test(value)) return { value };
  return { fault: 'Vérifiez l’adresse du site\u00a0: par exemple www.cpts.example' };
}
