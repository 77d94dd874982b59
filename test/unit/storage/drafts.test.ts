import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newDraft, type Answers, type Position } from '../../../src/forms/index.ts';
import { openDrafts } from '../../../src/storage/index.ts';
import { answers, form } from '../forms/sample.ts';
import { memory } from './memory.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const draftOf = (given: Answers, position: Position = 'intro') => ({ ...newDraft(form), answers: given, position });

async function agreed() {
  const device = memory();
  const drafts = openDrafts(device);
  await drafts.setConsent(true);
  return { device, drafts };
}

describe('garder un brouillon', () => {
  test('rien n’est gardé sans accord, et le refus s’en souvient', async () => {
    const device = memory();
    const drafts = openDrafts(device);
    expect(await drafts.consent()).toBeNull();
    expect(await drafts.save(draftOf({ contexte: 'x' }), NOW)).toMatchObject({ ok: false, raison: 'sans-accord' });
    expect(device.texts.size).toBe(0);
    expect(await drafts.setConsent(false)).toMatchObject({ ok: true });
    expect(await openDrafts(device).consent()).toBe(false);
    expect(await drafts.save(draftOf({ contexte: 'x' }), NOW)).toMatchObject({ ok: false, raison: 'sans-accord' });
  });

  test('ce qui est gardé se retrouve tel quel, avec la page', async () => {
    const { device, drafts } = await agreed();
    await fc.assert(
      fc.asyncProperty(answers, async (given) => {
        const position = { question: 'contexte', retour: true };
        expect(await drafts.save(draftOf(given, position), NOW)).toEqual({ ok: true, at: NOW });
        expect(await openDrafts(device).load(form)).toMatchObject({
          ok: true,
          answers: given,
          position,
          enregistreLe: '2026-11-21T10:00:00.000Z',
          avertissements: [],
        });
      }),
    );
  });

  test('un onglet en retard n’écrase pas un brouillon plus récent, sauf si on le demande', async () => {
    const { device, drafts: old } = await agreed();
    await old.save(draftOf({ contexte: 'un' }), NOW);
    const recent = openDrafts(device);
    await recent.load(form);
    await recent.save(draftOf({ contexte: 'deux' }), NOW);
    expect(await old.save(draftOf({ contexte: 'perdu' }), NOW)).toMatchObject({ ok: false, raison: 'autre-onglet' });
    expect(await openDrafts(device).load(form)).toMatchObject({ answers: { contexte: 'deux' } });
    expect(await old.save(draftOf({ contexte: 'voulu' }), NOW, { replace: true })).toMatchObject({ ok: true });
    expect(await openDrafts(device).load(form)).toMatchObject({ answers: { contexte: 'voulu' } });
    expect(await recent.save(draftOf({ contexte: 'perdu' }), NOW)).toMatchObject({ raison: 'autre-onglet' });
  });

  test.each([
    ['SecurityError', 'bloque'],
    ['InvalidStateError', 'bloque'],
    ['QuotaExceededError', 'plein'],
  ])('%s : %s, et l’on propose le fichier', async (failure, raison) => {
    const { device, drafts } = await agreed();
    device.failure = failure;
    const phrase = expect.stringContaining('Enregistrez un fichier');
    expect(await drafts.save(draftOf({}), NOW)).toEqual({ ok: false, raison, phrase });
    expect(await drafts.setConsent(true)).toMatchObject({ ok: false, raison });
    expect([await drafts.consent(), await drafts.load(form), await drafts.list()]).toEqual([null, null, []]);
    expect(await drafts.eraseAll()).toMatchObject({ ok: false, raison });
  });

  test('une écriture qui n’est pas relue à l’identique est dite', async () => {
    const { device, drafts } = await agreed();
    device.corrupt = (text) => text.slice(0, -1);
    expect(await drafts.save(draftOf({ contexte: 'x' }), NOW)).toMatchObject({ ok: false, raison: 'different' });
  });

  test.each([
    '',
    '{',
    '[]',
    'null',
    '{"version":2}',
    '{"version":1,"revision":1,"page":"","fichier":{"format":"autre"}}',
  ])('ce que la base contient d’étranger ne casse rien : %s', async (text) => {
    const { device, drafts } = await agreed();
    device.texts.set('brouillon:fiche', text);
    expect(await drafts.load(form)).toBeNull();
  });
});

describe('effacer mes données de cet appareil', () => {
  test('efface tout, l’accord aussi, et dit ce qui a été effacé', async () => {
    const { device, drafts } = await agreed();
    await drafts.save(draftOf({ contexte: 'x' }), NOW);
    const kept = [{ formulaire: 'fiche', id: '', nom: '', enregistreLe: '2026-11-21T10:00:00.000Z' }];
    expect(await drafts.list()).toEqual(kept);
    const phrase = expect.stringMatching(/^Le brouillon .* est effacé/u);
    expect(await drafts.eraseAll()).toEqual({ ok: true, brouillons: kept, phrase });
    expect(device.texts.size).toBe(0);
    expect(await drafts.consent()).toBeNull();
    expect(await drafts.eraseAll()).toMatchObject({ phrase: expect.stringMatching(/^Aucun brouillon/u) });
  });

  test('un onglet resté ouvert ne fait pas revivre ce qui a été effacé', async () => {
    const { device, drafts } = await agreed();
    await drafts.save(draftOf({ contexte: 'x' }), NOW);
    await openDrafts(device).eraseAll();
    expect(await drafts.save(draftOf({ contexte: 'y' }), NOW)).toMatchObject({ ok: false, raison: 'sans-accord' });
    expect(device.texts.size).toBe(0);
  });
});
