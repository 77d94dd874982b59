import { editorMessage, etapeSchema, missionSchema, regionSchema } from '../../src/schemas/index.ts';
import type { Entry } from './read.ts';

/** What no single file can know: nine steps, one texture per mission, each département in one region. */
export function checkWhole(entries: readonly Entry[]): string[] {
  const numeros = entries.flatMap((entry) => claims(entry, 'etape', etapeSchema.safeParse(entry.data).data?.numero));
  const trames = entries.flatMap((entry) => claims(entry, 'mission', missionSchema.safeParse(entry.data).data?.trame));
  const departements = entries.flatMap((entry) =>
    (regionSchema.safeParse(entry.data).data?.departements ?? []).flatMap(({ code }) => claims(entry, 'region', code)),
  );
  return [
    ...shared(numeros, ['numero'], (value) => `L’étape ${value} est déjà décrite`),
    ...shared(trames, ['trame'], (value) => `La trame ${value} est déjà celle d’une mission`),
    ...shared(departements, ['departements'], (value) => `Le département ${value} est déjà dans une région`),
    ...entries.flatMap(strayDepartements),
  ];
}

interface Claim {
  readonly file: string;
  readonly value: string;
}

function claims(entry: Entry, kind: Entry['kind'], value: string | number | undefined): Claim[] {
  return entry.kind === kind && value !== undefined ? [{ file: entry.file, value: String(value) }] : [];
}

function shared(all: readonly Claim[], path: string[], phrase: (value: string) => string): string[] {
  const first = new Map<string, string>();
  return all.flatMap(({ file, value }) => {
    const holder = first.get(value);
    if (holder === undefined) {
      first.set(value, file);
      return [];
    }
    return [editorMessage(file, path, `${phrase(value)} dans ${holder} : choisissez-en un autre.`)];
  });
}

/** A contact serves départements of its own region. */
function strayDepartements(entry: Entry): string[] {
  const region = entry.kind === 'region' ? regionSchema.safeParse(entry.data).data : undefined;
  if (!region) return [];
  const own = new Set(region.departements.map(({ code }) => code));
  return region.contacts.flatMap(({ departements }, n) =>
    departements
      .filter((code) => !own.has(code))
      .map((code) =>
        editorMessage(
          entry.file,
          ['contacts', n, 'departements'],
          `Le département ${code} n’est pas de cette région : retirez-le, ou ajoutez-le en tête du fichier.`,
        ),
      ),
  );
}
