import {
  newTracking,
  type Aside,
  type Comment,
  type FileMark,
  type Mark,
  type SectionTracking,
  type Tracking,
} from '../tracking.ts';
import type { Choice } from './items.ts';
import { isSame } from './sameness.ts';
import type { Difference } from './walk.ts';

export interface Decisions {
  readonly taken: readonly { readonly difference: Difference; readonly choice: Choice }[];
  /** Answers of theirs that have no place of their own. */
  readonly asides: readonly { readonly cle: string; readonly aside: Aside }[];
  /** Ids of the pages where two answers wait to be made one. */
  readonly reopened: ReadonlySet<string>;
  /** Who merged, and when. */
  readonly mark: Mark;
}

/** Who did what in two copies of a dossier, made one; `null` when neither says. */
export function bothTrackings(mine: Tracking | null, theirs: Tracking | null, decisions: Decisions): Tracking | null {
  const { mark, asides } = decisions;
  if (mine === null && theirs === null && asides.length === 0) return null;
  const a = mine ?? theirs ?? newTracking(`fusion-${mark.le}`);
  const b = theirs ?? a;
  const nom = a.nom ?? b.nom;
  return {
    dossier: a.dossier,
    ...(nom !== undefined && { nom }),
    ...(mine?.confie !== undefined && { confie: mine.confie }),
    reponses: { ...latest(a.reponses, b.reponses), ...decided(a, b, decisions) },
    retires: latest(a.retires, b.retires),
    sections: withReopened(merged(a.sections, b.sections, bothSections), decisions),
    versions: byId(a.versions, b.versions),
    fichiers: filesOf(a, b),
    de_cote: withAsides(merged(a.de_cote, b.de_cote, bothAsides), decisions),
    images: { ...b.images, ...a.images },
  };
}

function merged<T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>, both: (a: T, b: T) => T) {
  const all = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const mine = all.get(key);
    all.set(key, mine === undefined ? value : both(mine, value));
  }
  return Object.fromEntries(all);
}

const later = <T extends Mark>(a: T, b: T): T => (b.le > a.le ? b : a);
const latest = (a: Readonly<Record<string, Mark>>, b: Readonly<Record<string, Mark>>) => merged(a, b, later);

/** What a person chose against the other answer was chosen by that person, today. */
function decided(a: Tracking, b: Tracking, { taken, mark }: Decisions): Record<string, Mark> {
  return Object.fromEntries(
    taken.flatMap(({ difference: { place, mine, theirs }, choice }) => {
      const [mien, sien] = [a.reponses[place.cle], b.reponses[place.autre]];
      const conflict = mine !== undefined && theirs !== undefined;
      const by = conflict && choice !== 'sien' ? mark : choice === 'sien' ? sien : mien;
      return by === undefined ? [] : [[place.cle, by] as const];
    }),
  );
}

function bothSections(a: SectionTracking, b: SectionTracking): SectionTracking {
  const avis = a.avis && b.avis ? later(a.avis, b.avis) : (a.avis ?? b.avis);
  const commentaires = byId(a.commentaires ?? [], b.commentaires ?? []);
  // Finished for one, not for the other: not finished.
  const terminee =
    a.terminee !== undefined && b.terminee !== undefined && a.terminee !== b.terminee ? false : undefined;
  return {
    ...b,
    ...a,
    ...(terminee !== undefined && { terminee }),
    ...(avis !== undefined && { avis }),
    ...(commentaires.length > 0 && { commentaires }),
  };
}

/** Finished for both, but on answers that are not the same: there is one left to write. */
function withReopened(before: Tracking['sections'], { reopened }: Decisions): Tracking['sections'] {
  return Object.fromEntries(
    Object.entries(before).map(([id, section]) =>
      section.terminee === true && reopened.has(id) ? [id, { ...section, terminee: false }] : [id, section],
    ),
  );
}

/** Each one once, in the order of time; said twice, the last one counts. */
export function byId<T extends Mark & Pick<Comment, 'id'>>(a: readonly T[], b: readonly T[]): readonly T[] {
  const all = new Map<string, T>();
  for (const each of [...a, ...b]) {
    const known = all.get(each.id);
    all.set(each.id, known === undefined ? each : later(known, each));
  }
  return [...all.values()].sort((one, other) => order(one.le, other.le) || order(one.id, other.id));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function filesOf(a: Tracking, b: Tracking): readonly FileMark[] {
  const all = new Map([...b.fichiers, ...a.fichiers].map((mark) => [mark.le, mark]));
  return [...all.values()].sort((one, other) => order(one.le, other.le));
}

const bothAsides = (a: readonly Aside[], b: readonly Aside[]): readonly Aside[] => {
  const all = new Map([...a, ...b].map((aside) => [JSON.stringify(aside), aside]));
  return [...all.values()].sort((one, other) => order(one.le, other.le));
};

function withAsides(before: Tracking['de_cote'], { asides }: Decisions): Tracking['de_cote'] {
  return asides.reduce<Tracking['de_cote']>((all, { cle, aside }) => {
    const known = all[cle] ?? [];
    // The same answer of the same file, met at an earlier merge.
    return known.some(({ valeur }) => isSame(valeur, aside.valeur)) ? all : { ...all, [cle]: [...known, aside] };
  }, before);
}
