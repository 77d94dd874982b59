/** What a page notes while it goes away, and what the next one makes of it. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { newDraft, newTracking, type Answers, type Tracking } from '../../../src/forms/index.ts';
import { openDrafts } from '../../../src/storage/index.ts';
import { theseNotes } from '../../../src/storage/notes.ts';
import { answers, form } from '../forms/sample.ts';
import { memory, memoryNotes, sharedTabs } from './memory.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, seconds));
const draftOf = (given: Answers, suivi: Tracking | null = null) => ({
  ...newDraft(form),
  answers: given,
  position: { question: 'contexte', retour: false } as const,
  suivi,
});

/** One browser: each call of `tab` is a page that opens, on the same two stores. */
async function browser() {
  const [device, notes, tabs] = [memory(), memoryNotes(), sharedTabs()];
  const tab = () => openDrafts(device, tabs(), notes);
  const first = tab();
  await first.setConsent(true);
  return { device, notes, tab, first };
}
const noteOf = (notes: { readonly texts: ReadonlyMap<string, string> }) =>
  [...notes.texts].filter(([key]) => key.includes(':')).map(([, text]) => text);

describe('ce qu’une page note en partant', () => {
  test('se retrouve à l’ouverture suivante, est gardé comme le reste, et la note s’en va', async () => {
    const { device, notes, tab, first } = await browser();
    await first.save(draftOf({ contexte: 'gardé', nom_cpts: 'A' }), at(0));
    first.jot(draftOf({ contexte: 'gardé, et la suite', nom_cpts: 'A' }), at(1));
    expect(await tab().load(form)).toMatchObject({
      answers: { contexte: 'gardé, et la suite', nom_cpts: 'A' },
      enregistreLe: at(1).toISOString(),
      position: { question: 'contexte' },
    });
    expect(noteOf(notes)).toEqual([]);
    expect([...device.texts.values()].join()).toContain('gardé, et la suite');
  });

  test('ne contient que ce qui n’est pas encore gardé', async () => {
    const { notes, first } = await browser();
    const long = { objectifs: 'Un long texte déjà gardé.' };
    const suivi = { ...newTracking('d1', 'La Maquette'), sections: { s1: { terminee: true } } };
    await first.save(draftOf({ contexte: 'a', long }, suivi), at(0));
    const reponses = { contexte: { le: at(1).toISOString() } };
    first.jot(draftOf({ contexte: 'ab', long }, { ...suivi, reponses }), at(1));
    const [note = ''] = noteOf(notes);
    expect(JSON.parse(note)).toMatchObject({ revision: 1, fichier: { reponses: { contexte: 'ab' } } });
    expect(JSON.parse(note).fichier.suivi).toEqual({ dossier: 'd1', nom: 'La Maquette', reponses });
    expect(note).not.toContain('déjà gardé');
  });

  test('quoi qu’on ait écrit, effacé ou suivi, rien ne manque', async () => {
    const suivis = fc.constantFrom(null, newTracking('d1'), {
      ...newTracking('d1', 'La Maquette'),
      fichiers: [{ le: at(0).toISOString() }],
      sections: { s1: { responsable: 'Dominique Exemple' } },
    });
    await fc.assert(
      fc.asyncProperty(answers, suivis, answers, suivis, async (before, earlier, after, later) => {
        const { tab, first } = await browser();
        await first.save(draftOf(before, earlier), at(0));
        const suivi = earlier === null ? null : later;
        // Who did what, once there, stays.
        const expected = earlier !== null && suivi === null ? earlier : suivi;
        first.jot(draftOf(after, suivi), at(1));
        expect(await tab().load(form)).toMatchObject({ answers: after, suivi: expected });
        const again = await tab().load(form);
        expect(again?.answers).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });

  test('avant même le premier brouillon', async () => {
    const { tab, first } = await browser();
    first.jot(draftOf({ contexte: 'x' }), at(0));
    expect(await tab().load(form)).toMatchObject({ answers: { contexte: 'x' } });
  });

  test('pendant qu’un enregistrement plus ancien se termine', async () => {
    const { notes, tab, first } = await browser();
    await first.save(draftOf({ contexte: 'a' }), at(0));
    const under = first.save(draftOf({ contexte: 'ab' }), at(1));
    first.jot(draftOf({ contexte: 'abc' }), at(2));
    await under;
    expect(noteOf(notes)).toHaveLength(1);
    expect(await tab().load(form)).toMatchObject({ answers: { contexte: 'abc' } });
  });

  test('s’efface dès que c’est enregistré', async () => {
    const { notes, first } = await browser();
    first.jot(draftOf({ contexte: 'a' }), at(0));
    await first.save(draftOf({ contexte: 'a' }), at(0));
    expect(noteOf(notes)).toEqual([]);
  });

  test('ne revient pas si c’était enregistré, sans que la page ait pu le dire', async () => {
    const { device, notes, tab, first } = await browser();
    await first.save(draftOf({ contexte: 'a' }), at(0));
    first.jot(draftOf({ contexte: 'ab' }), at(1));
    const [text = ''] = noteOf(notes);
    await first.save(draftOf({ contexte: 'ab' }), at(1));
    notes.set('cpts-journal:brouillon:' + form.slug, text);
    const kept = device.texts.get(`brouillon:${form.slug}`);
    expect(await tab().load(form)).toMatchObject({ answers: { contexte: 'ab' } });
    expect(device.texts.get(`brouillon:${form.slug}`)).toBe(kept);
    expect(noteOf(notes)).toEqual([]);
  });
});

describe('jamais contre la personne, ni contre un autre onglet', () => {
  test('rien sans accord, et plus rien dès qu’il est retiré ailleurs', async () => {
    const [device, notes, tabs] = [memory(), memoryNotes(), sharedTabs()];
    const one = openDrafts(device, tabs(), notes);
    one.jot(draftOf({ contexte: 'x' }), at(0));
    expect(notes.texts.size).toBe(0);
    await one.setConsent(true);
    one.jot(draftOf({ contexte: 'x' }), at(0));
    expect(noteOf(notes)).toHaveLength(1);
    await openDrafts(device, tabs(), notes).setConsent(false);
    expect(notes.texts.size).toBe(0);
    one.jot(draftOf({ contexte: 'x' }), at(1));
    expect(notes.texts.size).toBe(0);
  });

  test('un accord donné autrefois vaut aussi pour les notes', async () => {
    const { notes, first } = await browser();
    notes.texts.clear();
    await first.save(draftOf({ contexte: 'a' }), at(0));
    first.jot(draftOf({ contexte: 'ab' }), at(1));
    expect(noteOf(notes)).toHaveLength(1);
  });

  test('« Effacer mes données de cet appareil » ne laisse rien', async () => {
    const { notes, first } = await browser();
    first.jot(draftOf({ contexte: 'x' }), at(0));
    await first.eraseAll();
    expect(notes.texts.size).toBe(0);
  });

  test('ce qu’un autre onglet a écrit depuis l’emporte', async () => {
    const { notes, tab, first } = await browser();
    await first.save(draftOf({ contexte: 'un' }), at(0));
    first.jot(draftOf({ contexte: 'un, et la suite' }), at(1));
    const text = noteOf(notes)[0] ?? '';
    const other = tab();
    await other.load(form);
    await other.save(draftOf({ contexte: 'deux' }), at(2));
    notes.set(`cpts-journal:brouillon:${form.slug}`, text);
    expect(await tab().load(form)).toMatchObject({ answers: { contexte: 'deux' } });
    expect(noteOf(notes)).toEqual([]);
  });

  test('un onglet en retard n’écrit pas sur la note d’un autre', async () => {
    const { notes, tab, first } = await browser();
    await first.save(draftOf({ contexte: 'un' }), at(0));
    const other = tab();
    await other.load(form);
    await other.save(draftOf({ contexte: 'deux' }), at(1));
    expect(await first.save(draftOf({ contexte: 'perdu' }), at(2))).toMatchObject({ raison: 'autre-onglet' });
    other.jot(draftOf({ contexte: 'deux, et la suite' }), at(3));
    first.jot(draftOf({ contexte: 'perdu encore' }), at(4));
    expect(noteOf(notes).join()).toContain('deux, et la suite');
    expect(await tab().load(form)).toMatchObject({ answers: { contexte: 'deux, et la suite' } });
  });

  test('une note abîmée est oubliée', async () => {
    const { notes, tab, first } = await browser();
    await first.save(draftOf({ contexte: 'un' }), at(0));
    for (const text of [
      '',
      '{',
      'null',
      '{"version":2}',
      '{"version":1,"fichier":{},"onglet":"a","revision":1,"page":"#"}',
    ]) {
      notes.set(`cpts-journal:brouillon:${form.slug}`, text);
      expect(await tab().load(form)).toMatchObject({ answers: { contexte: 'un' } });
      expect(noteOf(notes)).toEqual([]);
    }
  });
});

describe('le magasin du navigateur', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['absent', undefined],
    [
      'plein',
      {
        getItem: () => null,
        setItem: () => {
          throw new DOMException('plein', 'QuotaExceededError');
        },
        removeItem: () => undefined,
      },
    ],
  ])('%s : rien n’est noté, et rien ne casse', (_how, store) => {
    vi.stubGlobal('localStorage', store);
    const notes = theseNotes();
    notes.set('a', 'b');
    notes.remove('a');
    expect(notes.get('a')).toBeNull();
  });

  test('refusé : de même', () => {
    vi.stubGlobal(
      'localStorage',
      new Proxy(
        {},
        {
          get: () => {
            throw new DOMException('refusé', 'SecurityError');
          },
        },
      ),
    );
    expect(theseNotes().get('a')).toBeNull();
  });
});
