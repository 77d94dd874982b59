import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formSlugs, loadExample, loadForm } from '../../../../scripts/load-form.ts';
import { decode, encode } from '../../../../src/forms/prefill/index.ts';
import { validate, type Answers } from '../../../../src/forms/index.ts';
import { fixtureAnswers, fixtureForm } from '../../../support/fixture-form.ts';
import { randomAnswers } from '../../../support/random-answers.ts';

const form = fixtureForm();
const PAR = { par: 'URPS de La Maquette' };
/** A fragment whatever it holds, as a hand other than ours would write it. */
const crafted = (json: string): string => `#p=v1.${Buffer.from(json).toString('base64url')}`;
const read = (one: typeof form, answers: Answers) => {
  const prefill = decode(one, encode(one, answers, PAR) ?? '');
  return prefill.ok ? prefill : expect.unreachable(prefill.phrase);
};

describe.each([form, ...formSlugs().map((slug) => loadForm(slug))])('$slug', (one) => {
  const example = one === form ? fixtureAnswers() : (loadExample(one.slug) as Answers);

  test('decode(encode(x)) = x pour l’exemple rempli', () => {
    const { answers, ignorees, refusees } = read(one, example);
    expect(answers).toEqual(read(one, answers).answers);
    expect({ ignorees, refusees }).toEqual({ ignorees: [], refusees: [] });
    expect(validate(one, answers).ok).toBe(validate(one, example).ok);
  });

  test('decode(encode(x)) = x pour toutes réponses bien formées', () => {
    let long = 0;
    fc.assert(
      fc.property(randomAnswers(one), fc.string({ unit: 'grapheme', maxLength: 60 }), (raw, par) => {
        const { inconnue: _inconnue, ...asked } = raw;
        // The lenient reader of files says what an answer is; a link must carry exactly that.
        const first = decode(one, crafted(JSON.stringify({ f: one.slug, par: 'x', r: asked })));
        if (!first.ok) return void (long += 1);
        expect(first.ignorees).toEqual([]);
        const fragment = encode(one, first.answers, { par });
        const second = decode(one, fragment ?? '');
        expect(second).toMatchObject({ ok: true, ignorees: [], refusees: [] });
        if (second.ok) expect(second.answers).toEqual(first.answers);
        const named = second.ok ? second.par : '';
        expect(named.length).toBeLessThanOrEqual(par.normalize('NFC').length);
      }),
      { numRuns: 60 },
    );
    expect(long).toBe(0);
  });
});

test('une réponse que le formulaire ne demande pas est nommée, à tout niveau, et laissée', () => {
  const groupe = form.sections.flatMap(({ champs }) => champs).find(({ type }) => type === 'groupe');
  const nom = groupe?.id ?? '';
  const { answers, ignorees } = read(form, { inconnue: 1, [nom]: [{ couleur: 'vert' }] });
  expect(ignorees).toEqual(['inconnue', `${nom}/couleur`]);
  expect(answers).toEqual({ [nom]: [{}] });
});

test('une réponse de la mauvaise forme est dite et laissée', () => {
  const texte = form.sections.flatMap(({ champs }) => champs).find(({ type }) => type === 'texte')?.id ?? '';
  const { answers, refusees } = read(form, { [texte]: { a: 1 } });
  expect(answers).toEqual({});
  expect(refusees).toHaveLength(1);
});

test('les liens hostiles sont refusés entiers, et rien ne fuit dans les prototypes', () => {
  const deep = `${'['.repeat(30)}${']'.repeat(30)}`;
  const of = (r: string) => crafted(`{"f":"${form.slug}","par":"x","r":${r}}`);
  const raisonOf = (fragment: string) => {
    const prefill = decode(form, fragment);
    return prefill.ok ? 'pris' : prefill.raison;
  };
  expect(raisonOf(of('{"__proto__":{"polluted":1}}'))).toBe('dangereux');
  expect(raisonOf(of('{"x":{"constructor":{"prototype":1}}}'))).toBe('dangereux');
  expect(raisonOf(of(`{"x":${deep}}`))).toBe('dangereux');
  expect(raisonOf(of(`{"${'k'.repeat(500)}":1}`))).toBe('dangereux');
  expect(raisonOf(crafted('['.repeat(40_000)))).toBe('illisible');
  expect(raisonOf(`#p=v1.${'A'.repeat(60_000)}`)).toBe('trop-long');
  expect(raisonOf('#p=v2.AAAA')).toBe('version');
  expect(raisonOf('#p=v1.%%%')).toBe('illisible');
  expect(raisonOf('#verifier')).toBe('absent');
  expect(raisonOf(crafted('{"f":"autre","r":{}}'))).toBe('autre-formulaire');
  expect({}).not.toHaveProperty('polluted');
});

test('aucun fragment ne fait lever d’exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json().map(crafted),
        fc.base64String().map((each) => `#p=v1.${each}`),
      ),
      (any) => {
        expect(typeof decode(form, any).ok).toBe('boolean');
      },
    ),
  );
});

test('accents, emoji et nom trop long passent ou sont coupés entre deux signes', () => {
  const texte = form.sections.flatMap(({ champs }) => champs).find(({ type }) => type === 'texte_long')?.id ?? '';
  const answers = { [texte]: 'Évaluer l’œuvre 🩺\n« ici »' };
  expect(read(form, answers).answers).toEqual(answers);
  const prefill = decode(form, encode(form, answers, { par: `🩺${'é'.repeat(200)}` }) ?? '');
  expect(prefill.ok && Array.from(prefill.par)).toHaveLength(80);
});

test('un lien trop long pour un navigateur n’est pas fait', () => {
  expect(encode(form, { x: 'a'.repeat(60_000) }, PAR)).toBeNull();
});
