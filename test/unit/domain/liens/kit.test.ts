import { expect, test } from 'vitest';
import { kitDe, outilsDeRegion } from '../../../../src/domain/liens/index.ts';

const [outil = expect.unreachable('aucun outil')] = outilsDeRegion('bretagne', []);
const SITE = new URL('https://exemple.fr');

test('le bouton porte son aspect, dans une page qui n’en a pas, et l’adresse stable', () => {
  const { html, adresse } = kitDe(outil, SITE);
  expect(adresse).toBe('https://exemple.fr/r/bretagne/par-ou-commencer/');
  expect(html).toContain(`<a href="${adresse}" style="display:inline-block;`);
  expect(html).toContain('background:#0d5740;color:#fff;');
  expect(html).not.toMatch(/<script|class=|on\w+=/u);
});

test('il prend la couleur de la région, et tient les signes du HTML', () => {
  expect(kitDe(outil, SITE, '#5b2c6b').html).toContain('background:#5b2c6b;');
  expect(kitDe({ ...outil, libelle: 'A < B & C' }, SITE).html).toContain('>A &lt; B &amp; C</a>');
});

test('l’affiche et le courriel disent l’adresse, sans le protocole sur l’affiche', () => {
  const { affiche, courriel, markdown } = kitDe(outil, SITE);
  expect(affiche).toMatch(/ exemple\.fr\/r\/bretagne\/par-ou-commencer\/$/u);
  expect(courriel).toContain('\nhttps://exemple.fr/r/bretagne/par-ou-commencer/\n');
  expect(markdown).toBe('[Savoir par où commencer](https://exemple.fr/r/bretagne/par-ou-commencer/)');
});
