import type { Jugee } from './corpus.ts';
import { durees, mesurer, parUnePage, type Lignes, type Mesures } from './judge.ts';

/** One engine’s answers, durations in milliseconds, bytes after brotli. */
export interface Passage {
  readonly nom: string;
  readonly lignes: readonly Lignes[];
  readonly temps: readonly number[];
  readonly code: number;
  readonly index: number;
  /** Bytes that each result shown asks for besides. */
  readonly extrait?: number;
}

const QUALITES = ['premiere', 'trois', 'rangInverse'] as const satisfies readonly (keyof Mesures)[];
const pourcent = (part: number) => `${(100 * part).toFixed(1).replace('.', ',')} %`;
const virgule = (nombre: string) => nombre.replace('.', ',');
const milliers = (octets: number) => octets.toLocaleString('fr-FR').replaceAll('\u202F', ' ');

/** The tables, and on what a peer beats ours (the first of the list). */
export function rapport(jugees: readonly Jugee[], passages: readonly Passage[]): { texte: string; battu: string[] } {
  const groupes: readonly (readonly [nom: string, garder: (jugee: Jugee) => boolean])[] = [
    ['Toutes les questions', () => true],
    ['Celles tenues à part', ({ aPart }) => aPart],
    ['Celles qu’une page seule peut satisfaire', parUnePage],
    ['Celles-là, tenues à part', (jugee) => jugee.aPart && parUnePage(jugee)],
  ];
  const tables = groupes.map(([nom, garder]) => {
    const choisies = passages.map((passage) => ({
      nom: passage.nom,
      mesures: mesurer(
        jugees.filter(garder),
        passage.lignes.filter((_, ici) => garder(jugees[ici] as Jugee)),
      ),
    }));
    return { nom, choisies };
  });
  const battu = tables.flatMap(({ nom, choisies: [notre, ...pairs] }) =>
    pairs.flatMap((pair) =>
      QUALITES.filter((quoi) => pair.mesures[quoi] > (notre?.mesures[quoi] ?? 0)).map(
        (quoi) => `${nom}, ${quoi}, ${pair.nom}`,
      ),
    ),
  );
  const texte = [
    `Mesuré le ${new Date().toISOString().slice(0, 10)}, Node ${process.version.slice(1)}, Chromium sans affichage.`,
    ...tables.map(({ nom, choisies }) =>
      [
        `## ${nom} (${choisies[0]?.mesures.nombre ?? 0})`,
        '',
        '| moteur | première | dans les trois | rang inverse moyen |',
        '|---|---|---|---|',
        ...choisies.map(
          ({ nom: moteur, mesures }) =>
            `| ${moteur} | ${pourcent(mesures.premiere)} | ${pourcent(mesures.trois)} | ${mesures.rangInverse.toFixed(3).replace('.', ',')} |`,
        ),
      ].join('\n'),
    ),
    couts(passages),
  ].join('\n\n');
  return { texte, battu };
}

function couts(passages: readonly Passage[]): string {
  const reference = durees(passages[0]?.temps ?? []).mediane;
  return [
    '## Ce que cela coûte',
    '',
    '| moteur | code | index | ensemble | par résultat montré | une question, médiane | 95 % | en fois la nôtre |',
    '|---|---|---|---|---|---|---|---|',
    ...passages.map(({ nom, code, index, extrait = 0, temps }) => {
      const { mediane, p95 } = durees(temps);
      return `| ${nom} | ${milliers(code)} | ${milliers(index)} | ${milliers(code + index)} | ${milliers(extrait)} | ${virgule(mediane.toFixed(2))} ms | ${virgule(p95.toFixed(2))} ms | × ${virgule((mediane / reference).toFixed(1))} |`;
    }),
  ].join('\n');
}
