import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frenchNumber } from '../../../src/forms/numbers.ts';
import { readBic, readIban } from '../../../src/forms/typed/bank.ts';
import { readDate, readMonth, readYear } from '../../../src/forms/typed/dates.ts';
import {
  readFiness,
  readPostalCode,
  readRna,
  readRpps,
  readSiren,
  readSiret,
} from '../../../src/forms/typed/identifiers.ts';
import { readSite } from '../../../src/forms/typed/site.ts';
import { readNumber } from '../../../src/forms/typed/numbers.ts';
import { nasty } from './sample.ts';

/** What was understood, or the sentence, with ordinary spaces. */
const said = (typed: { value: unknown } | { fault: string }): unknown =>
  'value' in typed ? typed.value : typed.fault.replaceAll(/[\u00a0\u202f]/gu, ' ');

const euros = { decimales: 2, unites: ['€', 'euros'] };
const any = { decimales: 6, unites: ['habitants', '%'] };

describe('un nombre', () => {
  test.each([
    ['12 450,5', 12450.5],
    ['12\u202f450,5', 12450.5],
    ['12\u2009450', 12450],
    ['12.450,50', 12450.5],
    ['12,450.50', 12450.5],
    ['12450.5', 12450.5],
    ['12450,50 €', 12450.5],
    ['12 450 euros', 12450],
    ['1.250', 1250],
    ['0.250', undefined],
    ['1.234.567', 1234567],
    ["1'250", 1250],
    [',5', 0.5],
    ['12,', 12],
    ['− 3', -3],
    ['-0', 0],
    ['+4', 4],
    ['007', 7],
    ['12,00', 12],
  ])('%s : %d euros', (text, value) => {
    if (value === undefined) expect(readNumber(text, euros)).toEqual({ value: 0.25 });
    else expect(readNumber(text, euros)).toEqual({ value });
  });

  test.each([
    ['beaucoup', 'Écrivez un nombre en chiffres, par exemple 12 450,5'],
    ['', 'Écrivez un nombre en chiffres, par exemple 12 450,5'],
    ['environ 12', 'Écrivez seulement le nombre : retirez « environ »'],
    ['12-15', 'Écrivez seulement le nombre : retirez « - »'],
    ['3 k€', 'Écrivez seulement le nombre : retirez « k »'],
    ['12 45', 'Corrigez le nombre : les espaces ne séparent que les milliers'],
    ['1,2,3', 'Corrigez le nombre : on ne distingue pas les milliers des décimales'],
    ['12,345', 'Écrivez au plus 2 chiffres après la virgule'],
    ['1234567890123456', 'Corrigez le nombre : il a trop de chiffres'],
  ])('%s : %s', (text, message) => expect(said(readNumber(text, euros))).toBe(message));

  test('un point suivi de trois chiffres ne se devine pas, quand trois décimales sont admises', () => {
    expect(said(readNumber('1.250', any))).toBe('Corrigez le nombre : on ne distingue pas les milliers des décimales');
    expect(said(readNumber('1.25', any))).toBe(1.25);
    expect(said(readNumber('12 000 habitants', any))).toBe(12000);
    expect(said(readNumber('12,5', { decimales: 0, unites: [] }))).toBe('Écrivez un nombre entier, sans virgule');
  });

  test('écrit en français, il se relit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places) => {
          const value = Number(`${digits}e-${places}`) + 0;
          expect(readNumber(frenchNumber(value), any)).toEqual({ value });
        },
      ),
    );
  });
});

test.each([
  [1234567.891, undefined, '1 234 567,891'],
  [12.5, 2, '12,50'],
  [1.005, 2, '1,01'],
  [0.5, 0, '1'],
  [-0.4, 0, '0'],
  [-1234.5, undefined, '−1 234,5'],
  [1e-7, undefined, '0'],
])('%d s’écrit avec %s décimales : %s', (value, digits, written) => {
  expect(frenchNumber(value, digits).replaceAll('\u202f', ' ')).toBe(written);
});

describe('une date', () => {
  test.each([
    ['21/11/2026', '2026-11-21'],
    ['21.11.26', '2026-11-21'],
    ['21112026', '2026-11-21'],
    ['21 11 2026', '2026-11-21'],
    ['1/2/1998', '1998-02-01'],
    ['21/11/98', '1998-11-21'],
    ['21 novembre 2026', '2026-11-21'],
    ['le samedi 21 novembre 2026', '2026-11-21'],
    ['1er mars 2027', '2027-03-01'],
    ['3 févr. 2027', '2027-02-03'],
    ['2 Août 2027', '2027-08-02'],
    ['9 sept 2027', '2027-09-09'],
    ['4 juil. 2027', '2027-07-04'],
    ['5 juin 2027', '2027-06-05'],
    ['mardi 2 mars 2027', '2027-03-02'],
    ['2026-11-21', '2026-11-21'],
    ['29/02/2028', '2028-02-29'],
    ['demain', 'Écrivez la date avec le jour, le mois et l’année, par exemple 21/11/2026'],
    ['21 jui 2026', 'Écrivez la date avec le jour, le mois et l’année, par exemple 21/11/2026'],
    ['11/21/2026', 'Écrivez la date avec le jour, le mois et l’année, par exemple 21/11/2026'],
    ['31/11/2026', 'Corrigez le jour : novembre 2026 a 30 jours'],
    ['29/02/2027', 'Corrigez le jour : février 2027 a 28 jours'],
    ['13/13/2026', 'Corrigez le mois : il va de 1 à 12, et vous avez écrit 13'],
    ['21/11/0026', 'Corrigez l’année : vous avez écrit 26'],
  ])('%s : %s', (text, result) => expect(said(readDate(text))).toBe(result));

  test('chaque jour du calendrier se relit, de toutes les façons', () => {
    const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const value = date.toISOString().slice(0, 10);
        const [year = '', month = '', quantieme = ''] = value.split('-');
        for (const text of [
          value,
          `${quantieme}/${month}/${year}`,
          `${Number(quantieme)}.${Number(month)}.${year.slice(2)}`,
        ]) {
          expect(readDate(text)).toEqual({ value });
        }
      }),
    );
  });
});

describe('un mois', () => {
  test.each([
    ['11/2026', '2026-11'],
    ['novembre 2026', '2026-11'],
    ['2026-11', '2026-11'],
    ['21/11/2026', '2026-11'],
    ['nov. 26', '2026-11'],
    ['bientôt', 'Écrivez le mois et l’année, par exemple 11/2026 ou novembre 2026'],
    ['T1 2027', 'Écrivez un mois plutôt qu’un trimestre, par exemple le dernier : 03/2027'],
    ['4e trimestre 2027', 'Écrivez un mois plutôt qu’un trimestre, par exemple le dernier : 12/2027'],
    ['1/2027', '2027-01'],
    ['13/2026', 'Corrigez le mois : il va de 1 à 12, et vous avez écrit 13'],
  ])('%s : %s', (text, result) => expect(said(readMonth(text))).toBe(result));
});

describe('un identifiant', () => {
  test.each([
    ['732 829 320 00074', '73282932000074'],
    ['732.829.320-00074', '73282932000074'],
    ['356 000 000 49837', '35600000049837'],
    ['73282932000075', 'Vérifiez le numéro SIRET : un des chiffres n’est pas le bon'],
    ['732 829 320', 'Complétez le numéro SIRET : ajoutez au SIREN les cinq chiffres de l’établissement'],
    ['7328293200007', 'Complétez le numéro SIRET : il manque un chiffre'],
    ['7328293200007400', 'Corrigez le numéro SIRET : il y a deux chiffres de trop'],
    ['7328293200O074', 'Corrigez le numéro SIRET : retirez « O », il s’écrit en chiffres'],
  ])('SIRET %s : %s', (text, result) => expect(said(readSiret(text))).toBe(result));

  test.each([
    ['W 351 000 000', 'W351000000'],
    ['w2a1000123', 'W2A1000123'],
    ['W9R4000123', 'W9R4000123'],
    ['351000000', 'Corrigez le numéro RNA : il commence par la lettre W'],
    ['W35100', 'Complétez le numéro RNA : il manque quatre chiffres'],
    ['W35100000X', 'Corrigez le numéro RNA : retirez « X », il s’écrit en chiffres'],
    ['WABCDEFGHI', 'Corrigez le numéro RNA : retirez « A », il s’écrit en chiffres'],
  ])('RNA %s : %s', (text, result) => expect(said(readRna(text))).toBe(result));

  test.each([
    ['35 000 002 2', '350000022'],
    ['2A0000014', '2A0000014'],
    ['2A 000 001 5', '2A0000015'],
    ['2b0000016', '2B0000016'],
    ['2C0000014', 'Corrigez le numéro FINESS : retirez « C », il s’écrit en chiffres'],
    ['350000023', 'Vérifiez le numéro FINESS : un des chiffres n’est pas le bon'],
    ['2A00000', 'Complétez le numéro FINESS : il manque deux chiffres'],
  ])('FINESS %s : %s', (text, result) => expect(said(readFiness(text))).toBe(result));

  test.each([
    ['10 003 456 786', '10003456786'],
    ['359123456', 'Complétez le numéro RPPS : il a onze chiffres, neuf sont ceux d’un numéro ADELI'],
    ['10003456785', 'Vérifiez le numéro RPPS : un des chiffres n’est pas le bon'],
  ])('RPPS %s : %s', (text, result) => expect(said(readRpps(text))).toBe(result));

  test.each([
    ['35 000', '35000'],
    ['20090', '20090'],
    ['35042 Rennes Cedex', '35042 CEDEX'],
    ['35042 CEDEX 7', '35042 CEDEX 7'],
    ['3500', 'Complétez le code postal : il manque un chiffre'],
    ['35000 Rennes', 'Corrigez le code postal : retirez « R », il s’écrit en chiffres'],
  ])('code postal %s : %s', (text, result) => expect(said(readPostalCode(text))).toBe(result));
});

test('n’importe quel texte est compris, ou dit quoi faire en une phrase sans point', () => {
  const readers = [
    (text: string) => readNumber(text, any),
    readDate,
    readMonth,
    readSiret,
    readRna,
    readFiness,
    readRpps,
    readPostalCode,
  ];
  fc.assert(
    fc.property(nasty, fc.constantFrom(...readers), (text, reader) => {
      const typed = reader(text);
      if ('fault' in typed) expect(typed.fault).toMatch(/^(?:Écrivez|Corrigez|Complétez|Vérifiez) [^]*[^.]$/u);
      else expect(reader(String(typed.value).replace('.', ','))).toEqual(typed);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [readYear('2026'), '2026'],
  [readYear(' 26 '), '2026'],
  [readYear('21/11/2026'), '2026'],
  [readYear('3026'), 'Écrivez l’année, par exemple 2026'],
  [readSiren('732 829 320'), '732829320'],
  [readSiren('732 829 320 00074'), '732829320'],
  [readSiren('732 829 321'), 'Vérifiez le numéro SIREN : un des chiffres n’est pas le bon'],
  [readIban('fr76 3000 6000 0112 3456 7890 189'), 'FR7630006000011234567890189'],
  [readIban('FR76 3000 6000 0112 3456 7890 188'), 'Vérifiez l’IBAN : en France, FR puis vingt-cinq signes'],
  [readIban('FR76 3000 6000 0112 3456 7890 18'), 'Vérifiez l’IBAN : en France, FR puis vingt-cinq signes'],
  [readIban('FR76 3000 6000 0112 3456 7890 18999'), 'Vérifiez l’IBAN : en France, FR puis vingt-cinq signes'],
  [readIban('DE89 3704 0044 0532 0130 00'), 'DE89370400440532013000'],
  [readIban('30006'), 'Vérifiez l’IBAN : en France, FR puis vingt-cinq signes'],
  [readBic('agri fr pp'), 'AGRIFRPP'],
  [readBic('AGRIFRPP88'), 'Vérifiez le BIC : il a huit ou onze signes'],
  [readSite('www.cpts.example'), 'www.cpts.example'],
  [readSite('https://cpts.example/contact?x=1'), 'https://cpts.example/contact?x=1'],
  [readSite('pas encore'), 'Vérifiez l’adresse du site : par exemple www.cpts.example'],
])('%j se lit %s', (typed, expected) => expect(said(typed)).toBe(expected));
