import { euros, nombre } from '../domain/francais/index.ts';
import type { Bareme, Bornes, Montant, Taille } from '../schemas/index.ts';

type Volet = Bareme['volets'][number];

/** « Taille 2 (40 000 à 80 000 hab.) », in the very bounds of the scale. */
export function nomDeTaille({ taille, moins_de, de, a, plus_de }: Bornes): string {
  const bornes = [
    ...(moins_de === undefined ? [] : [`moins de ${nombre(moins_de)}`]),
    ...(de === undefined || a === undefined ? [] : [`${nombre(de)} à ${nombre(a)}`]),
    ...(plus_de === undefined ? [] : [`plus de ${nombre(plus_de)}`]),
  ];
  return `Taille\u00A0${taille} (${bornes.join(', ')}\u00A0hab.)`;
}

/** What the table says of an amount that no official text gives; nothing for those that one does. */
const PRUDENCE: Record<Montant['statut'], string> = {
  officiel: '',
  documente: 'lu dans un contrat',
  presse: 'lu dans la presse',
  calcule: 'calculé',
  repris: 'repris de la version précédente',
  inconnu: '',
};

export interface Lecture {
  /** « 125 000 € », « 22 500 € fixes » or « non trouvé ». */
  readonly montant: string;
  /** Its parts, and how much one may trust it; each may be missing. */
  readonly precisions: readonly string[];
  readonly connu: boolean;
}

/**
 * The amount of one volet for one size, in words: the total and its parts when they are known, else the parts alone.
 * An amount that was not found says so: it is never shown as zero, never added up.
 */
export function lectureDuVolet(volet: Volet, taille: Taille): Lecture {
  const parts = volet.montants.filter((montant) => montant.taille === taille && montant.montant !== null);
  const part = (nom: Montant['part']) => parts.find((montant) => montant.part === nom);
  const [total, fixe] = [part('total'), part('fixe')];
  const principal = total ?? fixe;
  if (principal?.montant == null) return { montant: 'non trouvé', precisions: [], connu: false };
  return {
    montant: total ? euros(principal.montant) : `${euros(principal.montant)} fixes`,
    precisions: [
      ...detail(total && fixe, 'fixes'),
      ...detail(total && part('variable'), 'variables'),
      ...detail(part('conditionnel'), 'sous condition'),
      ...[PRUDENCE[principal.statut]].filter((mot) => mot !== ''),
    ],
    connu: true,
  };
}

function detail(montant: Montant | undefined, mot: string): string[] {
  return montant?.montant == null ? [] : [`${euros(montant.montant)} ${mot}`];
}

/** Identifiers of the sources that a set of volets cites, each once, in the order of reading. */
export function sourcesDesVolets(volets: readonly Volet[]): string[] {
  return [...new Set(volets.flatMap((volet) => volet.montants.flatMap(({ source }) => source ?? [])))];
}

/** Notes written on single amounts, each with its size: « Taille 3 : … ». */
export function notesDesVolets(volets: readonly Volet[]): string[] {
  const notes = volets.flatMap((volet) =>
    volet.montants.flatMap(({ taille, note }) =>
      note === undefined ? [] : [`${volet.libelle}, taille ${taille} : ${note}`],
    ),
  );
  return [...new Set(notes)];
}
