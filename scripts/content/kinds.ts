import type { z } from 'zod';
import { CONTENU, nomDe, type Collection } from '../../src/contenu.ts';

/** A sort of content in the singular, as messages and checks name it. */
export type Kind = (typeof CONTENU)[Collection]['sorte'];

/** Which files hold a sort of content, and the shape they must have. */
export interface KindRule {
  /** Inside content/; `*` names the entry. */
  readonly files: string;
  readonly schema: z.ZodType;
  /** One file is a list of entries, each with its own `id`. */
  readonly list: boolean;
}

const rules = Object.values(CONTENU).map(({ sorte, fichiers, schema, liste }): [Kind, KindRule] => [
  sorte,
  { files: fichiers, schema, list: liste },
]);

// One rule per line of CONTENU, whose kinds are all of Kind.
export const KINDS = Object.fromEntries(rules) as Readonly<Record<Kind, KindRule>>;

/** What a file inside content/ holds, and the name of the entry that it is; `undefined` for what is no content. */
export function kindOf(path: string): { kind: Kind; slug: string } | undefined {
  for (const [collection, { sorte }] of Object.entries(CONTENU)) {
    // Object.entries widens the keys to string; they are those of CONTENU.
    const slug = nomDe(collection as Collection, path);
    if (slug !== undefined) return { kind: sorte, slug };
  }
  return undefined;
}

/** Files that live in content/ without being entries: the notice for editors, the words, the schemas, the addresses published, the filled forms. */
export const BESIDE =
  /^((forms\/)?LISEZMOI\.md|mots\.txt|liens-publies\.json|schemas\/[a-z]+\.json|forms\/[^/]+\/(?!form\.yaml)[^/]+\.(yaml|json))$/;
