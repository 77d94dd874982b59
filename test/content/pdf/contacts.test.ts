import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../../scripts/content/read.ts';
import { contactsPdf } from '../../../scripts/contacts-pdf.ts';
import { verapdf, verapdfDisponible, verapdfExige } from '../../../scripts/verapdf.ts';
import { regionSchema, sourceSchema } from '../../../src/schemas/index.ts';
import { installed, qpdfComplaints, structure, type Tag, textByStructure } from '../../support/pdf.ts';

const LONG = 5 * 60_000;
const judge = await verapdfDisponible();
const folder = mkdtempSync(join(tmpdir(), 'contacts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { entries } = readContent('content');
const sources = Object.fromEntries(
  entries.filter(({ kind }) => kind === 'source').map(({ slug, data }) => [slug, sourceSchema.parse(data)]),
);
const regions = entries
  .filter(({ kind }) => kind === 'region')
  .map(({ slug, data }) => ({ slug, data: regionSchema.parse(data) }));
const octets = new Map<string, Uint8Array>();
const fichier = (slug: string) => join(folder, `${slug}.pdf`);

beforeAll(async () => {
  for (const { slug, data } of regions) {
    const adresse = `https://cpts-mode-d-emploi.example/contacts/${slug}/`;
    const ecrit = await contactsPdf({ region: data, sources, adresse, jour: '2026-11-22' });
    expect(ecrit.remplaces, slug).toEqual([]);
    octets.set(slug, ecrit.octets);
    writeFileSync(fichier(slug), ecrit.octets);
  }
}, LONG);

test(
  'veraPDF : PDF/UA-1 et PDF/A-2a pour chaque région',
  async ({ skip }) => {
    expect(regions.length).toBeGreaterThan(0);
    if (!judge.disponible && !verapdfExige()) skip(`contrôle veraPDF non fait. ${judge.raison}`);
    for (const profil of ['ua1', '2a']) {
      const verdicts = await verapdf(
        regions.map(({ slug }) => fichier(slug)),
        [profil],
      );
      expect(verdicts).toHaveLength(regions.length);
      expect(verdicts.filter(({ conforme }) => !conforme)).toEqual([]);
    }
  },
  LONG,
);

test.runIf(installed('qpdf'))('qpdf n’y trouve rien à redire', async () => {
  for (const { slug } of regions) expect(await qpdfComplaints(fichier(slug)), slug).toBe('');
});

const roles = (tags: readonly Tag[]): string[] => tags.flatMap(({ role, enfants }) => [role, ...roles(enfants)]);
const serre = (texte: string) => texte.replaceAll(/[\s\u00A0\u202F]+/gu, '');

test(
  'chaque contact y est, avec ses moyens et son état, dans un tableau à en-têtes',
  async () => {
    for (const { slug, data } of regions) {
      const pdf = octets.get(slug) ?? new Uint8Array();
      expect(roles(await structure(pdf)), slug).toEqual(expect.arrayContaining(['Table', 'TH', 'TD', 'Link']));
      const lu = serre(await textByStructure(pdf));
      const attendus = data.contacts.flatMap(({ organisme, courriel, telephone, adresse = [] }) => [
        organisme.replaceAll("'", '’'),
        ...[courriel, telephone].filter((moyen) => moyen !== undefined),
        ...adresse,
      ]);
      expect(
        attendus.filter((texte) => !lu.includes(serre(texte))),
        slug,
      ).toEqual([]);
      expect(lu, slug).toMatch(/Luàlasource|Àvérifieravantd’envoyer|Nontrouvé/u);
    }
  },
  LONG,
);
