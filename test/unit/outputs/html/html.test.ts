import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '../../../../src/documents/index.ts';
import { write } from '../../../../src/outputs/html/index.ts';
import { randomModels } from '../../../support/random-model.ts';
import { SAMPLE } from '../../../support/sample-model.ts';
import { all, readXml, skeleton, textIn } from '../../../support/xml.ts';
import { documentOf } from '../pdf/models.ts';

async function pageOf(document: DocumentModel): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode((await write(document)).octets);
}

const sample = await pageOf(SAMPLE);
const page = readXml(sample);
const texts = (name: string) => all(page, name).map((element) => textIn(element));

describe('une page qui se suffit', () => {
  test('est du HTML juste', async () => {
    const judge = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'void-style': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
        'no-redundant-role': 'off',
        // Its own policy allows its own style.
        'no-inline-style': 'off',
        'no-trailing-whitespace': 'off',
      },
    });
    const report = await judge.validateString(sample);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
    ).toEqual([]);
  });

  test('ne demande rien au réseau et n’exécute rien', () => {
    const policy = all(page, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes['content']).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:/u);
    expect(all(page, 'script').map(({ attributes }) => attributes['type'])).toEqual(['application/json']);
    expect(all(page, 'link')).toEqual([]);
    expect(sample).not.toMatch(/\bsrc="(?!data:)|url\(|@import/u);
  });

  test('a des titres dans l’ordre, et un sommaire qui y mène', () => {
    expect(texts('h1')).toEqual([SAMPLE.titre]);
    expect(texts('h3')).toEqual(['1.1\u00a0 Communes et population', '2.1\u00a0 Accès aux soins']);
    const ids = new Set(
      ['h2', 'h3', 'h4', 'h5'].flatMap((name) => all(page, name)).map(({ attributes }) => `#${attributes['id']}`),
    );
    const links = all(page, 'nav')
      .flatMap((nav) => all(nav, 'a'))
      .map(({ attributes }) => attributes['href'] ?? '');
    expect(links).toHaveLength(6);
    expect(links.filter((href) => !ids.has(href))).toEqual([]);
  });

  test('nomme ses tableaux, leurs colonnes et leurs lignes', () => {
    expect(texts('caption')[0]).toContain('Population des communes');
    for (const table of all(page, 'table')) expect(all(table, 'caption')).toHaveLength(1);
    for (const th of all(page, 'th')) expect(['col', 'row', 'colgroup', 'rowgroup']).toContain(th.attributes['scope']);
  });

  test('dit ce que montrent ses images et ses dessins, et tait l’ornement', () => {
    expect(all(page, 'img').map(({ attributes }) => attributes['alt'])).toEqual([expect.stringContaining('dégradé')]);
    const [ornament, map] = all(page, 'svg');
    expect(ornament?.attributes['aria-hidden']).toBe('true');
    expect(map && texts('title').at(-1)).toContain('Carte des trois communes');
    expect(map?.attributes['role']).toBe('img');
  });

  test('mène de l’appel à la note, et de la note à l’appel', () => {
    const ids = all(page, 'a').flatMap(({ attributes }) =>
      attributes['role'] ? [attributes['id'], attributes['href']] : [],
    );
    expect(ids).toEqual(['appel-1', '#note-1', undefined, '#appel-1']);
  });

  test('tourne les pages larges sur le papier', () => {
    const sheets = all(page, 'div').map(({ attributes }) => attributes['class'] ?? '');
    expect(sheets.filter((name) => name.startsWith('feuille'))).toEqual(['feuille paysage', 'feuille portrait']);
    expect(sample).toContain('@page paysage{size:A4 landscape}');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' https://exemple.fr', '/relatif', 'https://a"onclick="b'])(
    'ne mène pas à %s',
    async (adresse) => {
      const made = readXml(await pageOf(documentOf([{ type: 'lien', texte: 'Lien', adresse }])));
      expect(all(made, 'main').flatMap((main) => all(main, 'a'))).toEqual([]);
    },
  );
});

/** The same document where no text holds anything but letters. */
function plain(model: DocumentModel): DocumentModel {
  const bare = (_key: string, value: unknown) =>
    typeof value === 'string' && /^z\d+q/u.test(value) ? value.replace(/q.*$/u, 'q') : value;
  // What JSON gives back has the shape of what it was given: only texts were changed.
  return JSON.parse(JSON.stringify(model, bare)) as DocumentModel;
}

test('chaque texte d’un document au hasard se lit une fois, et aucun ne devient du HTML', async () => {
  await fc.assert(
    fc.asyncProperty(randomModels, async ({ model, texts: given }) => {
      const made = await pageOf(model);
      const read = readXml(made);
      const shown = all(read, 'body')
        .map((body) => textIn(body, ['nav', 'script']))
        .join('');
      const told = all(read, 'img')
        .map(({ attributes }) => attributes['alt'])
        .join('\n');
      for (const each of given) expect(`${shown}\n${told}`.split(each).length - 1, each).toBe(1);
      expect(skeleton(read)).toBe(skeleton(readXml(await pageOf(plain(model)))));
    }),
    { numRuns: 150 },
  );
});

test('aucune réponse, quelle qu’elle soit, ne devient du HTML', async () => {
  const empty = skeleton(readXml(await pageOf(documentOf([{ type: 'paragraphe', texte: 'a' }]))));
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</style>', '</title><script>', '-->', '"onload=x', "';x"),
  );
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (texte, titre) => {
      const one = texte.replace(/[\n\r\u0085\u2028\u2029]/gu, ' ');
      const made = await pageOf(
        documentOf([{ type: 'paragraphe', texte: one }], { titre: titre.replace(/[\n\r\u0085\u2028\u2029]/gu, ' ') }),
      );
      expect(skeleton(readXml(made))).toBe(empty);
    }),
    { numRuns: 300 },
  );
});

describe('ce que la composition demande', () => {
  const champ = { type: 'champ', nom: 'a', libelle: 'Plan', valeur: 'Écrire.', multiligne: false } as const;

  test('une note appelée deux fois est une seule note, avec le retour à chaque appel', async () => {
    const note = 'Une note officielle.';
    const made = readXml(
      await pageOf(
        documentOf([
          { ...champ, note },
          { ...champ, nom: 'b', note },
        ]),
      ),
    );
    const links = all(made, 'a').map(({ attributes }) => attributes['href']);
    expect(links.filter((href) => href === '#note-1')).toHaveLength(2);
    const back = links.filter((href) => href?.startsWith('#appel-'));
    expect(back).toEqual(['#appel-1', '#appel-1-2']);
    const ids = all(made, 'a').map(({ attributes }) => attributes['id']);
    for (const href of back) expect(ids).toContain(href?.slice(1));
    expect(textIn(made).split(note)).toHaveLength(2);
  });

  test('un tableau que le titre nomme garde une légende, pour qui écoute', async () => {
    const made = readXml(
      await pageOf(
        documentOf([
          { type: 'titre', niveau: 1, texte: 'Plan' },
          {
            type: 'tableau',
            nom: 'plan',
            legende: 'Plan',
            titreAuDessus: true,
            colonnes: [{ nom: 'a', libelle: 'Étape' }],
            lignes: [{ cellules: ['Écrire'] }],
          },
          { ...champ, titreAuDessus: true },
        ]),
      ),
    );
    const [caption] = all(made, 'caption');
    expect(caption && all(caption, 'span').map(({ attributes }) => attributes['class'])).toEqual(['lu']);
    expect(all(made, 'p').filter(({ attributes }) => attributes['class'] === 'libelle')).toEqual([]);
  });

  test('un dessin ne prend que sa part de la largeur', async () => {
    const dessin = { largeur: 10, hauteur: 5, formes: [] };
    const made = readXml(await pageOf(documentOf([{ type: 'dessin', dessin, alternative: 'Une carte', part: 0.5 }])));
    expect(all(made, 'figure')[0]?.attributes['style']).toContain('50%');
  });
});
