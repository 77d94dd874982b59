import { crc32, deflateSync } from 'node:zlib';
import type { Drawing, Picture } from '../../src/documents/index.ts';

/** A photograph of nothing: a gradient, in grey. */
export const PICTURE: Picture = { mime: 'image/png', donnees: greyPng(480, 240), largeur: 480, hauteur: 240 };

export const MAP: Drawing = {
  largeur: 400,
  hauteur: 220,
  formes: [
    { type: 'trace', d: 'M0 0 L400 0 L400 220 L0 220 Z', fond: '#eef4ea' },
    {
      type: 'trace',
      d: 'M60 40 L180 20 L200 110 C160 130 120 120 80 140 Z',
      fond: '#0d5740',
      trait: { couleur: '#13211b', epaisseur: 2 },
    },
    {
      type: 'trace',
      d: 'M180 20 L330 50 L300 150 L200 110 Z',
      fond: '#ffc62e',
      trait: { couleur: '#13211b', epaisseur: 2 },
    },
    {
      type: 'trace',
      d: 'M80 140 C120 120 160 130 200 110 L300 150 L220 200 Z',
      fond: '#fcfdfa',
      trait: { couleur: '#13211b', epaisseur: 2 },
    },
    { type: 'trace', d: 'M10 210 L390 210', trait: { couleur: '#5f7166', epaisseur: 1, tirets: true } },
    {
      type: 'texte',
      x: 130,
      y: 80,
      texte: 'Saint-Exemple',
      taille: 12,
      ancre: 'milieu',
      gras: true,
      couleur: '#ffffff',
    },
    { type: 'texte', x: 250, y: 90, texte: 'La Maquette', taille: 12, ancre: 'milieu', couleur: '#13211b' },
    { type: 'texte', x: 190, y: 165, texte: 'Bourg-Spécimen', taille: 12, ancre: 'milieu', couleur: '#13211b' },
  ],
};

/** A grey gradient as base64 PNG, eight bits a pixel. */
function greyPng(width: number, height: number): string {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = 90 + Math.floor((120 * (x + y)) / (width + height));
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size[8] = 8;
  const chunks = [chunk('IHDR', size), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]).toString('base64');
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
