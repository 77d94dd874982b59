import { oneLine } from '../clean.ts';
import { isRecord } from '../record.ts';
import type { Picture } from '../shapes.ts';
import { quoted, type LeafKind } from './kind.ts';

const isCount = (raw: unknown): raw is number => Number.isSafeInteger(raw) && Number(raw) > 0;

/** A picture kept apart from a draft (`pictures.ts`) has a fingerprint in the place of its bytes: it is one too. */
function pictureOf(raw: unknown): Picture | undefined {
  if (!isRecord(raw)) return undefined;
  const { nom, mime, largeur, hauteur, alternative, donnees } = raw;
  if (typeof donnees !== 'string' || donnees === '' || !isCount(largeur) || !isCount(hauteur)) return undefined;
  if (mime !== 'image/jpeg' && mime !== 'image/png') return undefined;
  return {
    // In the order of the file: the same answers make the same file again.
    ...raw,
    nom: typeof nom === 'string' ? nom : '',
    mime,
    largeur,
    hauteur,
    alternative: typeof alternative === 'string' ? alternative : '',
    donnees,
  };
}

export const image: LeafKind<'image'> = {
  read(field, raw, path, refuse) {
    const picture = pictureOf(raw);
    if (picture === undefined) refuse({ path, message: `L’image de ${quoted(field)} n’est pas lisible` });
    return picture;
  },
  check(field, answer, tell) {
    const alternative = oneLine(answer.alternative);
    if (alternative === '') {
      tell(`Décrivez l’image de ${quoted(field)} en une phrase, pour ceux qui ne la verront pas`, 'alternative');
    }
    return { ...answer, nom: oneLine(answer.nom), alternative };
  },
  missing: (field) => `Ajoutez une image à ${quoted(field)}`,
};
