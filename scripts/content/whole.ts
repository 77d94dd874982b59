import { baremeSchema, etapeSchema, missionSchema, regionSchema } from '../../src/schemas/index.ts';
import type { Entry } from './read.ts';
import { say } from './say.ts';

/** What no single file can know: nine steps, one texture per mission, each département in one region, barèmes in turn. */
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
    ...baremesInTurn(entries),
  ];
}

/** Each barème replaces another one, signed before; two of one day would leave no latest one. */
function baremesInTurn(entries: readonly Entry[]): string[] {
  const baremes = entries.flatMap((entry) => {
    const bareme = entry.kind === 'bareme' ? baremeSchema.safeParse(entry.data).data : undefined;
    return bareme ? [{ entry, bareme }] : [];
  });
  const days = baremes.flatMap(({ entry, bareme }) => claims(entry, 'bareme', bareme.signe_le));
  return [
    ...shared(days, ['signe_le'], (value) => `Un texte signé le ${value} est déjà décrit`),
    ...baremes.flatMap(({ entry, bareme: { signe_le, remplace } }) => {
      const before = baremes.find((each) => each.entry.slug === remplace)?.bareme.signe_le;
      if (before === undefined || before < signe_le || (before === signe_le && remplace !== entry.slug)) return [];
      return [
        say(entry, ['remplace'], `Un texte remplace celui d’avant : « ${remplace ?? ''} » est signé le ${before}.`),
      ];
    }),
  ];
}

interface Claim {
  readonly entry: Entry;
  readonly value: string;
}

function claims(entry: Entry, kind: Entry['kind'], value: string | number | undefined): Claim[] {
  return entry.kind === kind && value !== undefined ? [{ entry, value: String(value) }] : [];
}

function shared(all: readonly Claim[], path: string[], phrase: (value: string) => string): string[] {
  const first = new Map<string, string>();
  return all.flatMap(({ entry, value }) => {
    const holder = first.get(value);
    if (holder === undefined) {
      first.set(value, entry.file);
      return [];
    }
    return [say(entry, path, `${phrase(value)} dans ${holder} : choisissez-en un autre.`)];
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
        say(
          entry,
          ['contacts', n, 'departements'],
          `Le département ${code} n’est pas de cette région : retirez-le, ou ajoutez-le en tête du fichier.`,
        ),
      ),
  );
}
