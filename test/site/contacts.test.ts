import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read.ts';
import {
  adresseDeDepartement,
  adresseDeFiche,
  adresseDeVcard,
  contactsDuDepartement,
  aUneCarte,
} from '../../src/domain/contacts/index.ts';
import { regionSchema } from '../../src/schemas/index.ts';
import { DIST } from '../support/site.ts';

const regions = readContent('content')
  .entries.filter(({ kind }) => kind === 'region')
  .map(({ slug, data }) => ({ slug, data: regionSchema.parse(data) }));
const departements = regions.flatMap(({ slug, data }) =>
  data.departements.map(({ code, nom }) => ({
    code,
    page: `${DIST}${adresseDeDepartement(slug, nom)}index.html`,
    connu: contactsDuDepartement(data.contacts, code),
  })),
);

test('18 régions et 101 départements ont leur page, chaque région sa fiche à imprimer', () => {
  expect(regions).toHaveLength(18);
  expect(departements).toHaveLength(101);
  expect(departements.filter(({ page }) => !existsSync(page))).toEqual([]);
  for (const { slug } of regions) {
    const fiche = readFileSync(`${DIST}${adresseDeFiche(slug)}`);
    expect(fiche.subarray(0, 5).toString('latin1'), slug).toBe('%PDF-');
  }
});

test('sans délégation connue, la page le dit, et mène à l’ARS, à l’annuaire de l’État et à nous', () => {
  const sans = departements.filter(({ connu }) => !connu.delegationTrouvee);
  expect(sans.length).toBeGreaterThan(0);
  for (const { page, code, connu } of departements) {
    const html = readFileSync(page, 'utf8');
    const ledit = html.includes('adresse non trouvée');
    expect(ledit, page).toBe(!connu.delegationTrouvee);
    if (!ledit) continue;
    expect(connu.ars.filter((ars) => aUneCarte(ars) || ars.site).length, page).toBeGreaterThan(0);
    for (const { id } of connu.ars) expect(html, page).toContain(`id="${id}"`);
    expect(html, page).toContain('id="annuaire-service-public"');
    expect(html, page).toMatch(new RegExp(`/contacts/signaler/\\?region=[a-z-]+&(?:amp;|#38;)?dept=${code}"`));
  }
});

test('une page ne promet des adresses que si elle en donne ; sinon elle mène au site de l’ARS, à l’annuaire, à Rézone', () => {
  expect(new Set(departements.map(({ connu }) => connu.joignable)).size).toBe(2);
  for (const { page } of departements) {
    const html = readFileSync(page, 'utf8');
    const donnees = /<dt>(?:Courriel|Téléphone|Courrier)<\/dt>/u.test(html);
    expect(html.includes('leurs adresses'), page).toBe(donnees);
    const tete = /<p class="chapo">[\s\S]*?<\/p>/u.exec(html)?.[0] ?? '';
    const voies = [...tete.matchAll(/href="https?:\/\/([^/"]+)/gu)].map(([, hote]) => hote);
    if (donnees) expect(voies, page).toEqual([]);
    else {
      expect(voies, page).toHaveLength(3);
      expect(voies, page).toEqual(expect.arrayContaining(['lannuaire.service-public.gouv.fr', 'www.ameli.fr']));
    }
  }
});

test('un département cite les CPTS dont les guides parlent, sans se dire complet', () => {
  const html = readFileSync(`${DIST}${adresseDeDepartement('bretagne', 'Ille-et-Vilaine')}index.html`, 'utf8');
  const citees = /<section[^>]*aria-labelledby="citees"[\s\S]*?<\/section>/u.exec(html)?.[0] ?? '';
  for (const dit of ['Marches de Bretagne', 'Pays de Redon', 'pas complète', '/guides/marches-de-bretagne/']) {
    expect(citees).toContain(dit);
  }
});

test('chaque contact que l’on peut joindre a sa carte, et aucune autre n’existe', () => {
  const attendues = regions.flatMap(({ slug, data }) =>
    data.contacts.filter(aUneCarte).map(({ id }) => adresseDeVcard(slug, id)),
  );
  const faites = globSync('contacts/**/*.vcf', { cwd: DIST }).map((fichier) => `/${fichier}`);
  const nationales = faites.filter((fichier) => fichier.startsWith('/contacts/national/'));
  expect(attendues.length).toBeGreaterThan(0);
  expect(faites.filter((fichier) => !nationales.includes(fichier)).sort()).toEqual(attendues.sort());
  for (const fichier of faites) {
    const carte = readFileSync(`${DIST}${fichier}`, 'utf8');
    expect(carte, fichier).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n(?:[^\r\n]+\r\n)+END:VCARD\r\n$/);
  }
});
