import { picturesApart } from '../pictures.ts';
import type { Answers } from '../shapes.ts';
import {
  lastFile,
  markOf,
  sectionOf,
  sectionsToWrite,
  type Avis,
  type Comment,
  type FileMark,
  type SectionTracking,
  type Tracking,
} from './tracking.ts';

/** What can happen to a dossier beside its answers. */
export type TrackingChange =
  | { readonly quoi: 'nom'; readonly nom: string }
  | { readonly quoi: 'terminee'; readonly section: string; readonly terminee: boolean }
  /** « Confier une section »; an empty name takes it back. */
  | { readonly quoi: 'confiee'; readonly section: string; readonly responsable: string; readonly relecteur: string }
  /** Pages of sections that left in a file for someone, under this name. */
  | { readonly quoi: 'remise'; readonly sections: readonly string[]; readonly responsable: string }
  /** They came back, or are no longer expected. */
  | { readonly quoi: 'reprise'; readonly sections: readonly string[] }
  /** A copy made for someone becomes a dossier of its own. */
  | { readonly quoi: 'affranchie' }
  | { readonly quoi: 'avis'; readonly section: string; readonly valeur: Avis | null }
  /** A new comment, or the same `id` said otherwise. */
  | { readonly quoi: 'commentaire'; readonly section: string; readonly id: string; readonly texte: string }
  | { readonly quoi: 'commentaire_retire'; readonly section: string; readonly id: string }
  | { readonly quoi: 'version'; readonly id: string; readonly nom: string }
  | { readonly quoi: 'version_retiree'; readonly id: string }
  /** An answer put aside by a merge was read, and is no longer wanted. */
  | { readonly quoi: 'de_cote_retire'; readonly cle: string; readonly rang: number }
  /** A file was saved, or some sections (`partie`) handed out: what changes from now on is not in it. */
  | { readonly quoi: 'fichier'; readonly partie?: readonly string[] };

/** Instants kept: enough to find what two copies of a dossier have in common. */
const FILES_KEPT = 50;

/**
 * The tracking after something happened.
 *
 * @param answers as they stand: what a version keeps.
 * @param le ISO 8601 instant.
 * @param par who did it; empty when no name was given.
 */
export function nextTracking(
  suivi: Tracking,
  change: TrackingChange,
  answers: Answers,
  le: string,
  par: string,
): Tracking {
  const mark = markOf(le, par);
  switch (change.quoi) {
    case 'nom':
      return { ...suivi, nom: change.nom };
    case 'terminee':
      return inSection(suivi, change.section, { terminee: change.terminee });
    case 'confiee':
      return inSection(suivi, change.section, { responsable: change.responsable, relecteur: change.relecteur });
    case 'remise':
      return inSections(suivi, change.sections, ({ relecteur }) => ({
        responsable: change.responsable,
        relecteur: relecteur ?? '',
        confiee: mark,
      }));
    case 'reprise':
      return takenBack(suivi, change.sections);
    case 'affranchie': {
      const { confie: _errand, ...rest } = suivi;
      return rest;
    }
    case 'avis':
      return reviewed(suivi, change.section, change.valeur === null ? null : { ...mark, valeur: change.valeur });
    case 'commentaire':
      return commented(suivi, change.section, { ...mark, id: change.id, texte: change.texte });
    case 'commentaire_retire':
      return inSection(suivi, change.section, {
        commentaires: commentsOf(suivi, change.section).filter(({ id }) => id !== change.id),
      });
    case 'version': {
      const { reponses, images } = picturesApart(answers);
      const version = { ...mark, id: change.id, nom: change.nom, reponses };
      return { ...suivi, versions: [...suivi.versions, version], images: { ...suivi.images, ...images } };
    }
    case 'version_retiree':
      return { ...suivi, versions: suivi.versions.filter(({ id }) => id !== change.id) };
    case 'de_cote_retire':
      return withoutAside(suivi, change.cle, change.rang);
    case 'fichier': {
      const partie = change.partie ?? sectionsToWrite(suivi);
      return withFile(suivi, { ...mark, ...(partie && { partie }) });
    }
  }
}

/**
 * A file of the whole dossier that was opened is its last file: nothing has changed since.
 *
 * @param le ISO 8601 instant written in the file.
 */
export const openedFrom = (suivi: Tracking, le: string): Tracking =>
  lastFile(suivi)?.le === le ? suivi : withFile(suivi, { le });

export const withFile = (suivi: Tracking, file: FileMark): Tracking => ({
  ...suivi,
  fichiers: [...suivi.fichiers, file].slice(-FILES_KEPT),
});

const commentsOf = (suivi: Tracking, section: string): readonly Comment[] =>
  sectionOf(suivi, section).commentaires ?? [];

function inSection(suivi: Tracking, section: string, change: SectionTracking): Tracking {
  return { ...suivi, sections: { ...suivi.sections, [section]: { ...sectionOf(suivi, section), ...change } } };
}

const inSections = (
  suivi: Tracking,
  sections: readonly string[],
  changed: (section: SectionTracking) => SectionTracking,
): Tracking => sections.reduce((all, id) => inSection(all, id, changed(sectionOf(all, id))), suivi);

function takenBack(suivi: Tracking, sections: readonly string[]): Tracking {
  const back = sections.map((id) => {
    const { confiee: _since, ...rest } = sectionOf(suivi, id);
    return [id, rest] as const;
  });
  return { ...suivi, sections: { ...suivi.sections, ...Object.fromEntries(back) } };
}

function reviewed(suivi: Tracking, section: string, avis: NonNullable<SectionTracking['avis']> | null): Tracking {
  const { avis: _before, ...rest } = sectionOf(suivi, section);
  return { ...suivi, sections: { ...suivi.sections, [section]: avis === null ? rest : { ...rest, avis } } };
}

function commented(suivi: Tracking, section: string, comment: Comment): Tracking {
  const before = commentsOf(suivi, section);
  const known = before.some(({ id }) => id === comment.id);
  const commentaires = known ? before.map((each) => (each.id === comment.id ? comment : each)) : [...before, comment];
  return inSection(suivi, section, { commentaires });
}

function withoutAside(suivi: Tracking, cle: string, rang: number): Tracking {
  const { [cle]: asides = [], ...others } = suivi.de_cote;
  const left = asides.filter((_, n) => n !== rang);
  return { ...suivi, de_cote: left.length === 0 ? others : { ...others, [cle]: left } };
}
