import type { Picture } from '../../forms/index.ts';
import { isPlainPng } from './png.ts';
import { fitted, LONGEST } from './scale.ts';

/** A picture fit for the documents, without its alternative text, or why the file was not taken. */
export type TakenIn =
  | { readonly ok: true; readonly picture: Omit<Picture, 'alternative'> }
  | { readonly ok: false; readonly phrase: string };

const QUALITY = 0.85;
/** A PNG under this weight is kept as it is: charts and logos stay sharp. */
const LIGHT = 300 * 1024;
const MOST_BYTES = 40 * 1024 * 1024;

/**
 * Takes a picture file in: turned as the camera says, its longest side brought to 1600 pixels, drawn on white as a JPEG;
 * a light opaque PNG stays a PNG. Never throws.
 */
export async function takeIn(file: File): Promise<TakenIn> {
  if (file.type === 'image/svg+xml' || /\.svg$/iu.test(file.name)) {
    return refused(
      'Les dessins SVG ne sont pas acceptés\u00A0: les documents officiels n’en contiennent pas. Exportez ce dessin en PNG, puis choisissez le PNG.',
    );
  }
  if (file.size > MOST_BYTES) return refused('Cette image dépasse 40\u00A0Mo. Choisissez-en une plus légère.');
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (image === null) {
    return refused('Ce fichier n’est pas une image que ce navigateur sait lire. Enregistrez-la en JPEG ou en PNG.');
  }
  try {
    return await drawn(file, image);
  } finally {
    image.close();
  }
}

async function drawn(file: File, image: ImageBitmap): Promise<TakenIn> {
  const whole = { largeur: image.width, hauteur: image.height };
  const bytes = file.size <= LIGHT ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  if (isPlainPng(bytes) && Math.max(image.width, image.height) <= LONGEST) {
    return { ok: true, picture: { nom: file.name, mime: 'image/png', ...whole, donnees: base64(bytes) } };
  }
  const size = fitted(whole);
  const jpeg = await asJpeg(image, size.largeur, size.hauteur);
  if (jpeg === null) return refused('Cette image est trop grande pour ce navigateur. Réduisez-la, puis recommencez.');
  const donnees = base64(new Uint8Array(await jpeg.arrayBuffer()));
  return { ok: true, picture: { nom: file.name, mime: 'image/jpeg', ...size, donnees } };
}

function asJpeg(image: ImageBitmap, width: number, height: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.resolve(null);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', QUALITY);
  });
}

const refused = (phrase: string): TakenIn => ({ ok: false, phrase });

/** Base64 of bytes, by slices: a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
