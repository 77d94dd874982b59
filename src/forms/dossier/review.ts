import type { FormDefinition } from '../definition.ts';
import { toSaved, type SavedAnswers } from '../saved.ts';
import type { Answers } from '../shapes.ts';
import { byId } from './merge/trackings.ts';
import { markOf, sectionOf, type Comment, type SectionTracking, type Tracking } from './tracking.ts';

/**
 * A file of the whole dossier to be read again: nothing but comments and opinions can be written in it. Past versions and
 * what a merge put aside stay here.
 */
export function reviewFile(
  form: FormDefinition,
  { answers, suivi }: { readonly answers: Answers; readonly suivi: Tracking },
  now: Date,
  par = '',
): SavedAnswers {
  const confie = { ...markOf(now.toISOString(), par), pour: 'relecture' } as const;
  return toSaved(form, answers, now, { suivi: { ...suivi, confie, versions: [], images: {}, de_cote: {} } });
}

/** What a reader thinks of each section: comments and opinions, never a text. */
export interface Review {
  readonly sections: Readonly<Record<string, Pick<SectionTracking, 'avis' | 'commentaires'>>>;
  /** How many comments and opinions are new to whoever opens it. */
  readonly commentaires: number;
  readonly avis: number;
}

/** What a file that comes back from a reader has to say; its answers are not looked at. */
export function reviewOf(suivi: Tracking | null, theirs: Tracking | null): Review {
  const sections = Object.fromEntries(
    Object.entries(theirs?.sections ?? {}).flatMap(([id, { avis, commentaires = [] }]) => {
      const mine = sectionOf(suivi, id);
      const added = commentaires.filter((each) => isNews(mine.commentaires ?? [], each));
      const later = avis !== undefined && avis.le > (mine.avis?.le ?? '') ? avis : undefined;
      if (added.length === 0 && later === undefined) return [];
      return [[id, { ...(later && { avis: later }), ...(added.length > 0 && { commentaires: added }) }] as const];
    }),
  );
  const all = Object.values(sections);
  return {
    sections,
    commentaires: all.reduce((sum, { commentaires = [] }) => sum + commentaires.length, 0),
    avis: all.filter(({ avis }) => avis !== undefined).length,
  };
}

const isNews = (mine: readonly Comment[], comment: Comment): boolean =>
  !mine.some(({ id, le }) => id === comment.id && le >= comment.le);

/** My dossier with the comments and opinions of a reader: nothing else of it changes. */
export function withReview(suivi: Tracking, { sections }: Review): Tracking {
  const added = Object.entries(sections).map(([id, { avis, commentaires = [] }]) => {
    const mine = sectionOf(suivi, id);
    const all = byId(mine.commentaires ?? [], commentaires);
    return [id, { ...mine, ...(avis && { avis }), ...(all.length > 0 && { commentaires: all }) }] as const;
  });
  return { ...suivi, sections: { ...suivi.sections, ...Object.fromEntries(added) } };
}
