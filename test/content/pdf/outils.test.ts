import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verapdf, verapdfDisponible, verapdfExige } from '../../../scripts/verapdf.ts';
import { alternatives, installed, qpdfComplaints, structure, type Tag, textByStructure } from '../../support/pdf.ts';
import { calendrier, pdfDe, simule } from './outils.ts';

const LONG = 5 * 60_000;
const judge = await verapdfDisponible();
const folder = mkdtempSync(join(tmpdir(), 'outils-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MODELES = {
  'taille-1-avenant-2': simule(32_000, 'aci-avenant-2'),
  'taille-3-avenant-2': simule(100_000, 'aci-avenant-2'),
  'deux-tailles-2019': simule(80_000, 'aci-2019'),
  calendrier: calendrier('2027-01-15'),
};
type Nom = keyof typeof MODELES;
const noms = Object.keys(MODELES) as Nom[]; // the keys of a constant object
const octets = new Map<Nom, Uint8Array>();
const fichier = (nom: Nom) => join(folder, `${nom}.pdf`);
const de = (nom: Nom) => octets.get(nom) ?? new Uint8Array();

beforeAll(async () => {
  for (const nom of noms) {
    octets.set(nom, await pdfDe(MODELES[nom]));
    writeFileSync(fichier(nom), de(nom));
  }
}, LONG);

test(
  'veraPDF : PDF/UA-1 et PDF/A-2a',
  async ({ skip }) => {
    if (!judge.disponible && !verapdfExige()) skip(`contrôle veraPDF non fait. ${judge.raison}`);
    for (const profil of ['ua1', '2a']) {
      const verdicts = await verapdf(noms.map(fichier), [profil]);
      expect(verdicts).toHaveLength(noms.length);
      expect(verdicts.filter(({ conforme }) => !conforme)).toEqual([]);
    }
  },
  LONG,
);

test.runIf(installed('qpdf'))('qpdf n’y trouve rien à redire', async () => {
  for (const nom of noms) expect(await qpdfComplaints(fichier(nom))).toBe('');
});

const roles = (tags: readonly Tag[]): string[] => tags.flatMap(({ role, enfants }) => [role, ...roles(enfants)]);

/** The text on one line, with ordinary spaces. */
const lu = async (nom: Nom): Promise<string> => (await textByStructure(de(nom))).replaceAll(/\s+/gu, ' ');

describe('ce qu’un lecteur d’écran y trouve', () => {
  test.each(noms)('%s : une figure décrite, un tableau à en-têtes', async (nom) => {
    const tous = roles(await structure(de(nom)));
    expect(tous).toEqual(expect.arrayContaining(['Figure', 'Table', 'TH', 'TD', 'Caption']));
    for (const texte of await alternatives(de(nom))) expect(texte.length).toBeGreaterThan(20);
  });

  test('taille 3 : total, parts, part sous condition hors total, mention, date et adresse', async () => {
    const texte = await lu('taille-3-avenant-2');
    for (const attendu of ['397 500 €', '275 000 €', '122 500 €', 'Hors total', '67 500 €', 'non officiels']) {
      expect(texte).toContain(attendu);
    }
    expect(texte).not.toContain('465 000');
    expect(texte).toContain('/simulateur/?habitants=100000');
    expect(texte).toContain('22 novembre 2026');
  });

  test('taille 1 : ce qui manque est dit, aucun total n’est inventé, le repère est là', async () => {
    const texte = await lu('taille-1-avenant-2');
    expect(texte).toContain('non trouvé : à demander à votre CPAM');
    expect(texte).toMatch(/Repère « ACI 2019 » : 220 000 €/u);
    expect(texte).not.toContain('au moins');
    expect((await alternatives(de('taille-1-avenant-2')))[0]).toContain('non trouvé');
  });

  test('80 000 habitants : les deux tailles, les deux totaux imprimés', async () => {
    const texte = await lu('deux-tailles-2019');
    for (const attendu of ['Taille 2', 'Taille 3', '242 000 €', '287 000 €', '315 000 €', '370 000 €']) {
      expect(texte).toContain(attendu);
    }
  });

  test('le calendrier dit chaque jour et d’où vient le délai', async () => {
    const texte = await lu('calendrier');
    for (const attendu of [
      '15 juillet 2027',
      '15 juillet 2028',
      '15 janvier 2028',
      'Pas de délai particulier',
      '14 janvier 2032',
    ]) {
      expect(texte).toContain(attendu);
    }
    expect(texte).toMatch(/Dernier jour du contrat ACI/u);
  });
});
