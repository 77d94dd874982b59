import { picturesApart, withPictures, type SavedAnswers, type Tracking } from '../forms/index.ts';
import type { Pieces } from './device.ts';
import { PIECE } from './record.ts';

/** A saved file, and its large pieces beside it. */
export interface Split {
  readonly fichier: SavedAnswers;
  readonly pieces: Pieces;
}

/**
 * Takes out of a file what is large and seldom changes, pictures and past versions, so that saving while someone types
 * writes the text alone.
 */
export function split(fichier: SavedAnswers): Split {
  const { reponses, images } = picturesApart(fichier.reponses);
  const pieces = new Map<string, () => string>();
  const { suivi } = fichier;
  for (const [name, bytes] of Object.entries({ ...suivi?.images, ...images })) pieces.set(PIECE + name, () => bytes);
  if (suivi === undefined) return { fichier: { ...fichier, reponses }, pieces };
  const versions = suivi.versions.map((version) => {
    const key = versionKey(suivi, version.id, fichier.edition);
    pieces.set(key, () => JSON.stringify(version.reponses));
    return { ...version, reponses: {} };
  });
  return { fichier: { ...fichier, reponses, suivi: { ...suivi, versions, images: {} } }, pieces };
}

/**
 * Puts the pieces back in a file.
 *
 * @param read the text of a piece; `undefined` when it is lost: a version without its text is left out.
 */
export async function joined(
  fichier: SavedAnswers,
  names: readonly string[],
  read: (key: string) => Promise<string | undefined>,
): Promise<SavedAnswers> {
  const texts = new Map<string, string>();
  for (const name of names) {
    const text = await read(name);
    if (text !== undefined) texts.set(name, text);
  }
  const images = Object.fromEntries([...texts].map(([name, text]) => [name.slice(PIECE.length), text]));
  const reponses = withPictures(fichier.reponses, images);
  const { suivi } = fichier;
  if (suivi === undefined) return { ...fichier, reponses };
  const versions = (suivi.versions ?? []).flatMap((version) => {
    const text = texts.get(versionKey(suivi, version.id, fichier.edition));
    return text === undefined ? [] : [{ ...version, reponses: JSON.parse(text) }];
  });
  const ofVersions = Object.fromEntries(Object.entries(images).filter(([name]) => !name.startsWith(VERSION)));
  return { ...fichier, reponses, suivi: { ...suivi, versions, images: ofVersions } };
}

const VERSION = 'version-';

/** A version does not change, unless a new edition of the form renames its answers. */
const versionKey = ({ dossier }: Tracking, id: string, edition: string): string =>
  `${PIECE}${VERSION}${dossier}-${id}-${edition}`;
