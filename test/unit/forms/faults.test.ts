import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailFault } from '../../../src/forms/email.ts';
import { phoneAsRead, phoneFault } from '../../../src/forms/phone.ts';
import { nasty } from './sample.ts';

/** Messages are written here with ordinary spaces. */
const plain = (message: string | null) => message?.replaceAll(/[\u00a0\u202f]/gu, ' ') ?? null;

describe('une adresse e-mail', () => {
  test.each([
    ['d.exemple@exemple.fr'],
    ["c'hoarvezout+cpts@exemple.bzh"],
    ['a_b-c@sous.domaine.exemple.fr'],
    ['cpts@réseau-exemple.fr'],
  ])('%s convient', (address) => expect(emailFault(address)).toBeNull());

  test.each([
    ['d.exemple', 'Complétez l’adresse e-mail : il manque le @'],
    ['d.exemple@', 'Complétez l’adresse e-mail : il manque ce qui suit le @'],
    ['@exemple.fr', 'Complétez l’adresse e-mail : il manque ce qui précède le @'],
    ['d.exemple@exemple', 'Complétez l’adresse e-mail : il manque la fin, par exemple .fr'],
    ['d.exemple@exemple.', 'Complétez l’adresse e-mail : il manque la fin, par exemple .fr'],
    ['d@@exemple.fr', 'Corrigez l’adresse e-mail : elle contient plusieurs @'],
    ['a@exemple.fr ; b@exemple.fr', 'Écrivez une seule adresse e-mail ici'],
    ['d exemple@exemple.fr', 'Corrigez l’adresse e-mail : retirez l’espace'],
    ['d,exemple@exemple.fr', 'Corrigez l’adresse e-mail : remplacez la virgule par un point'],
    ['d..exemple@exemple.fr', 'Corrigez l’adresse e-mail : deux points se suivent'],
    ['.d@exemple.fr', 'Corrigez l’adresse e-mail : un point est mal placé'],
    ['d@.exemple.fr', 'Corrigez l’adresse e-mail : un point est mal placé'],
    ['maëlle@exemple.fr', 'Corrigez l’adresse e-mail : écrivez-la sans « ë », une adresse n’a pas d’accent'],
    ['<d@exemple.fr>', 'Corrigez l’adresse e-mail : retirez « < »'],
    ['d@exemple.fr>', 'Corrigez l’adresse e-mail : retirez « > »'],
    ['d@-exemple.fr', 'Corrigez l’adresse e-mail : un tiret est mal placé'],
  ])('%s : %s', (address, message) => expect(plain(emailFault(address))).toBe(message));
});

describe('un numéro de téléphone', () => {
  test.each([
    ['02 99 00 00 00'],
    ['02.99.00.00.00'],
    ['0299000000'],
    ['02-99-00\u201100\u201100'],
    ['0262 00 00 00'],
    ['06 92 00 00 00'],
    ['+33 6 00 00 00 00'],
    ['+33 (0)6 00 00 00 00'],
    ['0033 2 99 00 00 00'],
    ['+262 692 00 00 00'],
    ['+590 590 00 00 00'],
    ['+508 41 00 00'],
    ['+687 00 00 00'],
    ['+352 000 000'],
    ['+44 20 0000 0000'],
    ['02 99 00 00 00 poste 12'],
  ])('%s convient', (number) => expect(phoneFault(number)).toBeNull());

  test.each([
    ['02 99 00 00 0', 'Complétez le numéro de téléphone : il manque un chiffre'],
    ['02 99 00 00', 'Complétez le numéro de téléphone : il manque deux chiffres'],
    ['02', 'Complétez le numéro de téléphone : il manque huit chiffres'],
    ['02 99 00 00 000', 'Corrigez le numéro de téléphone : il y a un chiffre de trop'],
    ['02 99 00 00 00 06 00 00 00 00', 'Écrivez un seul numéro de téléphone ici'],
    ['02 99 00 00 00 ou 06 00 00 00 00', 'Écrivez un seul numéro de téléphone ici'],
    ['2 99 00 00 00', 'Complétez le numéro de téléphone : il manque le 0 du début'],
    ['99 00 00', 'Corrigez le numéro de téléphone : il commence par 0, ou par + et l’indicatif du pays'],
    ['+33 2 99 00 00 0', 'Complétez le numéro de téléphone : il manque un chiffre'],
    ['+262 692 00 00 000', 'Corrigez le numéro de téléphone : il y a un chiffre de trop'],
    ['+1 23', 'Complétez le numéro de téléphone : il manque quatre chiffres'],
    ['+1234567890123456', 'Corrigez le numéro de téléphone : il y a un chiffre de trop'],
    ['02 99 OO 00 00', 'Corrigez le numéro de téléphone : retirez « O », il s’écrit en chiffres'],
  ])('%s : %s', (number, message) => expect(plain(phoneFault(number))).toBe(message));
});

describe('un numéro de téléphone, pour l’œil', () => {
  test.each([
    ['0299000000', '02 99 00 00 00'],
    ['02.99.00-00/00', '02 99 00 00 00'],
    ['+33299000000', '+33 2 99 00 00 00'],
    ['0033 (0)2 99 00 00 00', '+33 2 99 00 00 00'],
    ['+44 20 0000 0000', '+44 20 0000 0000'],
    ['0012345678', '0012345678'],
    ['02 99 00 00 00 poste 12', '02 99 00 00 00 poste 12'],
    ['à venir', 'à venir'],
  ])('%s se lit %s', (number, read) => expect(plain(phoneAsRead(number))).toBe(read));

  test('ne change ni les chiffres ni un numéro déjà groupé', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(0|\+33)[1-9]\d{8}$/u), (number) => {
        const read = phoneAsRead(number);
        expect(read.replaceAll(' ', '')).toBe(number);
        expect(phoneAsRead(read)).toBe(read);
      }),
    );
  });
});

test('quoi qu’on écrive, une phrase ou rien', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      for (const fault of [emailFault(text), phoneFault(text)]) expect(fault ?? 'Rien').toMatch(/^\p{Lu}.*[^.]$/su);
    }),
  );
});
