import { describe, expect, test } from 'vitest';
import type { Bloc, DocumentModel, Picture } from '../../../../src/documents/index.ts';
import { UnreadableDrawingError } from '../../../../src/outputs/pdf/drawing.ts';
import { structure, type Tag, textByStructure, withPdfjs } from '../../../support/pdf.ts';
import { GREY_JPEG, JPEG, png } from '../../../support/pictures.ts';
import { DRAWING } from './long.ts';
import { documentOf, pdfOf } from './models.ts';

const figure = (image: string, legende?: string): Bloc => ({
  type: 'figure',
  image,
  alternative: `Ce que montre ${image}`,
  ...(legende !== undefined && { legende }),
});

const withImages = (images: NonNullable<DocumentModel['images']>, blocs?: readonly Bloc[]) =>
  pdfOf(documentOf(blocs ?? Object.keys(images).map((name) => figure(name)), { images }));

const roles = (tag: Tag): string[] => [tag.role, ...tag.enfants.flatMap(roles)];

/** What pdf.js gets when it decodes each picture of the first page: width, height, in the order of the page. */
function decoded(octets: Uint8Array): Promise<string[]> {
  return withPdfjs(octets, async (document) => {
    const page = await document.getPage(1);
    const { fnArray, argsArray } = await page.getOperatorList();
    const names = argsArray.filter((_, i) => fnArray[i] === 85).map(([name]: string[]) => name ?? '');
    return Promise.all(
      names.map(async (name) => {
        const image = await new Promise<{ width: number; height: number }>((done) => page.objs.get(name, done));
        return `${image.width} × ${image.height}`;
      }),
    );
  });
}

const stretched = (picture: Picture, change: (bytes: Buffer) => Buffer): Picture => ({
  ...picture,
  donnees: change(Buffer.from(picture.donnees, 'base64')).toString('base64'),
});

describe('les images', () => {
  test('en JPEG et en PNG, en gris, en couleurs et à palette, sont rendues à leur taille', async () => {
    const images = {
      a: JPEG,
      b: GREY_JPEG,
      c: png(40, 20),
      d: png(30, 10, { colour: 0 }),
      e: png(20, 20, { colour: 3 }),
    };
    const { octets } = await withImages(images);
    expect(await decoded(octets)).toEqual(['12 × 8', '6 × 8', '40 × 20', '30 × 10', '20 × 20']);
  });

  test('sont des figures avec leur texte et leur légende', async () => {
    const { octets } = await withImages({ place: JPEG }, [figure('place', 'La place du marché.')]);
    const [tree] = await structure(octets);
    expect(tree && roles(tree)).toEqual(expect.arrayContaining(['Figure', 'Caption']));
    const alternative = await withPdfjs(octets, async (document) => {
      const tree = await (await document.getPage(1)).getStructTree();
      return JSON.stringify(tree);
    });
    expect(alternative).toContain('"alt":"Ce que montre place"');
    expect(await textByStructure(octets)).toContain('La place du marché.');
  });

  test('employées deux fois ne pèsent qu’une', async () => {
    const photo = png(300, 300);
    const [once, twice] = [
      await withImages({ photo }, [figure('photo')]),
      await withImages({ photo, copie: { ...photo } }, [figure('photo'), figure('copie'), figure('photo')]),
    ];
    expect(twice.octets.length - once.octets.length).toBeLessThan(500);
  });

  test('plus grandes que la page sont réduites, les petites ne sont pas agrandies', async () => {
    const { octets, pages } = await withImages({ haute: png(40, 4000), large: png(3000, 10), petite: png(40, 40) });
    const sizes = await withPdfjs(octets, async (document) => {
      const found: number[][] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
        // The matrix in force, then the picture being made ready, then the picture.
        argsArray.forEach((_, i) => {
          if (fnArray[i] === 85) found.push([0, 3].map((at) => Math.round(Number(argsArray[i - 2][at]))));
        });
      }
      return found;
    });
    // The tallest leaves room for headings above it, and the smallest stands under the others.
    expect(pages).toBe(2);
    expect(sizes.map(([width = 0, height = 0]) => width <= 472 && height <= 724)).toEqual([true, true, true]);
    expect(sizes[1]?.[0]).toBe(471);
    expect(sizes[2]).toEqual([30, 30]);
  });

  test.each<[string, Picture]>([
    ['transparente', png(4, 4, { colour: 6 })],
    ['gris transparent', png(4, 4, { colour: 4 })],
    ['couleur transparente', png(4, 4, { colour: 0, transparent: true })],
    ['entrelacée', png(4, 4, { interlaced: true })],
    ['sur 16 bits', png(4, 4, { depth: 16 })],
    ['sans largeur', png(0, 4)],
    ['coupée', stretched(png(4, 4), (bytes) => bytes.subarray(0, 40))],
    ['un JPEG coupé', stretched(JPEG, (bytes) => bytes.subarray(0, 30))],
    ['un JPEG en quatre couleurs', stretched(JPEG, (bytes) => fourColours(bytes))],
    ['un PNG qui se dit JPEG', { ...png(4, 4), mime: 'image/jpeg' }],
    ['un JPEG qui se dit PNG', { ...JPEG, mime: 'image/png' }],
    ['qui n’est pas du base64', { ...JPEG, donnees: '???' }],
    ['vide', { ...JPEG, donnees: '' }],
    ['aux octets abîmés', stretched(png(40, 40), (bytes) => bytes.fill(0x55, 60, 70))],
    [
      'un JPEG dont l’en-tête est coupé',
      stretched(JPEG, (bytes) => bytes.subarray(0, bytes.indexOf('ffc0', 'hex') + 6)),
    ],
  ])('%s : ce qu’elle montre est écrit à sa place, et signalé', async (_, picture) => {
    const { octets, illisibles } = await withImages({ image: picture, saine: GREY_JPEG, copie: picture });
    expect(illisibles).toEqual(['Ce que montre image', 'Ce que montre copie']);
    expect(await textByStructure(octets)).toMatch(/Ce que montre image\s+Ce que montre copie/);
    expect(await decoded(octets)).toEqual(['6 × 8']);
  });

  test('lisibles : rien n’est signalé', async () => {
    expect((await withImages({ image: JPEG })).illisibles).toEqual([]);
  });

  test('absente du document : ce qu’elle montrait est écrit à sa place', async () => {
    const { octets } = await withImages({}, [figure('toString', 'Figure 1.')]);
    expect(await textByStructure(octets)).toMatch(/Ce que montre toString\s+Figure 1\./);
  });
});

function fourColours(bytes: Buffer): Buffer {
  const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes[at + 9] = 4;
  return bytes;
}

describe('les dessins', () => {
  const dessin = (d: string): Bloc => ({
    type: 'dessin',
    alternative: 'Un trait',
    dessin: { largeur: 10, hauteur: 10, formes: [{ type: 'trace', d, fond: '#000000' }] },
  });

  test('sont des figures, leurs mots compris', async () => {
    const { octets } = await pdfOf(documentOf([{ type: 'dessin', dessin: DRAWING, alternative: 'Le calendrier' }]));
    const [tree] = await structure(octets);
    expect(tree && roles(tree)).toContain('Figure');
    expect(await textByStructure(octets)).toContain('Mars 2027');
  });

  test.each(['M0 0L1 1', 'M0,0 1,1 2,2Z', 'M0 0C1 1 2 2 3 3 4 4 5 5 6 6', 'M-.5.5L1-1', ''])(
    'tracent « %s »',
    async (d) => {
      await expect(pdfOf(documentOf([dessin(d)]))).resolves.toMatchObject({ pages: 1 });
    },
  );

  test.each(['m0 0l1 1', 'M0 0A1 1 0 0 0 1 1', 'M0 0L1', 'M0 0 h5', '1 2 3', 'M1e5 0', 'M0 0Z3 3', 'M0 0) Tj'])(
    'refusent « %s »',
    async (d) => {
      await expect(pdfOf(documentOf([dessin(d)]))).rejects.toThrow(UnreadableDrawingError);
    },
  );
});
