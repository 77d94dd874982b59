import { isRecord } from '../record.ts';
import type { Answers } from '../shapes.ts';
import {
  AVIS,
  type Aside,
  type Comment,
  type Errand,
  type FileMark,
  type Mark,
  type SectionTracking,
  type Tracking,
  type Version,
} from './tracking.ts';

/** Larger than any dossier: a file made on purpose does not fill the memory. */
const MOST = 200_000;

/**
 * Who did what, as a file says it; `null` when it says nothing.
 *
 * What has not the right shape is left out: it is about the answers, and is none.
 */
export function readTracking(raw: unknown): Tracking | null {
  if (!isRecord(raw) || typeof raw.dossier !== 'string' || raw.dossier === '') return null;
  const confie = errandIn(raw.confie);
  return {
    dossier: raw.dossier,
    ...(typeof raw.nom === 'string' && { nom: raw.nom }),
    ...(confie !== undefined && { confie }),
    reponses: recordOf(raw.reponses, markIn),
    retires: recordOf(raw.retires, markIn),
    sections: recordOf(raw.sections, sectionIn),
    versions: listOf(raw.versions, versionIn),
    fichiers: listOf(raw.fichiers, fileIn),
    de_cote: recordOf(raw.de_cote, (each) => some(listOf(each, asideIn))),
    images: recordOf(raw.images, textIn),
  };
}

type Read<T> = (raw: unknown) => T | undefined;

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);
const textIn: Read<string> = (raw) => (typeof raw === 'string' ? raw : undefined);
const trueIn: Read<boolean> = (raw) => (typeof raw === 'boolean' ? raw : undefined);
const answersIn: Read<Answers> = (raw) => (isRecord(raw) ? raw : undefined);

function recordOf<T>(raw: unknown, read: Read<T>): Readonly<Record<string, T>> {
  if (!isRecord(raw)) return {};
  return Object.fromEntries(
    Object.entries(raw)
      .slice(0, MOST)
      .flatMap(([key, each]) => {
        const value = read(each);
        return value === undefined ? [] : [[key, value] as const];
      }),
  );
}

function listOf<T>(raw: unknown, read: Read<T>): readonly T[] {
  return Array.isArray(raw) ? raw.slice(0, MOST).flatMap((each: unknown) => read(each) ?? []) : [];
}

const markIn: Read<Mark> = (raw) => {
  if (!isRecord(raw) || typeof raw.le !== 'string' || Number.isNaN(Date.parse(raw.le))) return undefined;
  return { le: raw.le, ...(typeof raw.par === 'string' && { par: raw.par }) };
};

const errandIn: Read<Errand> = (raw) => {
  const mark = markIn(raw);
  if (mark === undefined || !isRecord(raw)) return undefined;
  if (raw.pour === 'relecture') return { ...mark, pour: raw.pour };
  return raw.pour === 'redaction' ? { ...mark, pour: raw.pour, sections: listOf(raw.sections, textIn) } : undefined;
};

const fileIn: Read<FileMark> = (raw) => {
  const mark = markIn(raw);
  if (mark === undefined || !isRecord(raw) || raw.partie === undefined) return mark;
  return { ...mark, partie: listOf(raw.partie, textIn) };
};

const commentIn: Read<Comment> = (raw) => {
  const mark = markIn(raw);
  if (mark === undefined || !isRecord(raw) || typeof raw.id !== 'string' || typeof raw.texte !== 'string')
    return undefined;
  return { ...mark, id: raw.id, texte: raw.texte };
};

const avisIn: Read<NonNullable<SectionTracking['avis']>> = (raw) => {
  const mark = markIn(raw);
  const valeur = isRecord(raw) ? AVIS.find((each) => each === raw.valeur) : undefined;
  return mark === undefined || valeur === undefined ? undefined : { ...mark, valeur };
};

const sectionIn: Read<SectionTracking> = (raw) => {
  if (!isRecord(raw)) return undefined;
  const [terminee, avis] = [trueIn(raw.terminee), avisIn(raw.avis)];
  const [responsable, relecteur, confiee] = [textIn(raw.responsable), textIn(raw.relecteur), markIn(raw.confiee)];
  const commentaires = some(listOf(raw.commentaires, commentIn));
  return {
    ...(terminee !== undefined && { terminee }),
    ...(responsable !== undefined && { responsable }),
    ...(relecteur !== undefined && { relecteur }),
    ...(confiee !== undefined && { confiee }),
    ...(avis !== undefined && { avis }),
    ...(commentaires !== undefined && { commentaires }),
  };
};

const versionIn: Read<Version> = (raw) => {
  const mark = markIn(raw);
  if (mark === undefined || !isRecord(raw)) return undefined;
  const [id, nom, reponses] = [textIn(raw.id), textIn(raw.nom), answersIn(raw.reponses)];
  return id === undefined || nom === undefined || reponses === undefined ? undefined : { ...mark, id, nom, reponses };
};

const asideIn: Read<Aside> = (raw) => {
  const mark = markIn(raw);
  return mark === undefined || !isRecord(raw) || raw.valeur === undefined ? undefined : { ...mark, valeur: raw.valeur };
};
