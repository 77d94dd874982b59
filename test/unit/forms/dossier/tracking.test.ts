import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromSaved,
  keyOf,
  lastFile,
  lastMark,
  newDraft,
  newTracking,
  nextDraft,
  toSaved,
  versionAnswers,
  type Answers,
  type Draft,
  type DraftEvent,
  type Tracking,
} from '../../../../src/forms/index.ts';
import { readTracking } from '../../../../src/forms/dossier/reading-tracking.ts';
import { dossier, dossierAnswers } from './sample.ts';

const at = (minute: number, second = 0) =>
  `2026-11-22T10:${String(minute).padStart(2, '0')}:${String(second).padStart(2, '0')}.000Z`;
const begun = (answers: Answers = {}): Draft => ({
  ...newDraft(dossier),
  answers,
  suivi: newTracking('d1', 'Essai'),
  auteur: 'Dominique',
});
const after = (draft: Draft, ...events: DraftEvent[]) => events.reduce(nextDraft, draft);
const typed = (path: (string | number)[], value: string, le: string, id?: string): DraftEvent => ({
  type: 'answered',
  path,
  value,
  le,
  ...(id !== undefined && { id }),
});

describe('qui a écrit quoi', () => {
  test('chaque réponse porte sa date et son auteur ; sans nom, la date seule', () => {
    const draft = after(begun(), typed(['nom_cpts'], 'a', at(1)));
    expect(draft.suivi?.reponses).toEqual({ nom_cpts: { le: at(1), par: 'Dominique' } });
    const anonymous = after({ ...begun(), auteur: '' }, typed(['nom_cpts'], 'a', at(1)));
    expect(anonymous.suivi?.reponses).toEqual({ nom_cpts: { le: at(1) } });
  });

  test('une frappe qui suit de près ne recopie rien, sauf après un fichier', () => {
    const one = after(begun(), typed(['nom_cpts'], 'a', at(1)));
    const next = after(one, typed(['nom_cpts'], 'ab', at(1, 30)));
    expect(next.suivi).toBe(one.suivi);
    expect(after(next, typed(['nom_cpts'], 'abc', at(3))).suivi?.reponses['nom_cpts']?.le).toBe(at(3));
    const saved = after(next, { type: 'tracked', change: { quoi: 'fichier' }, le: at(1, 40) });
    expect(after(saved, typed(['nom_cpts'], 'abc', at(1, 50))).suivi?.reponses['nom_cpts']?.le).toBe(at(1, 50));
    expect(lastFile(saved.suivi)).toEqual({ le: at(1, 40), par: 'Dominique' });
  });

  test('une ligne nouvelle prend le nom donné, et sa marque la suit quand elle bouge', () => {
    const draft = after(
      begun(),
      typed(['membres', 0, 'nom'], 'a', at(1), 'r1'),
      { type: 'rowAdded', path: ['membres'], id: 'r2', le: at(2) },
      { type: 'rowMoved', path: ['membres'], from: 0, to: 1, le: at(2) },
    );
    expect(draft.answers).toEqual({ membres: [{ _id: 'r2' }, { _id: 'r1', nom: 'a' }] });
    expect(lastMark(draft.suivi, keyOf(draft.answers, ['membres', 1, 'nom']))?.le).toBe(at(1));
    expect(keyOf({ membres: [{ nom: 'a' }] }, ['membres', 0, 'nom'])).toBe('membres');
  });

  test('une ligne retirée se note, et la rendre l’oublie', () => {
    const draft = begun({ membres: [{ _id: 'r1', nom: 'a' }] });
    const gone = after(draft, { type: 'rowRemoved', path: ['membres'], index: 0, le: at(1) });
    expect(gone.suivi?.retires).toEqual({ 'membres/r1': { le: at(1), par: 'Dominique' } });
    const back = after(gone, { type: 'removalUndone', le: at(2) });
    expect(back.answers).toEqual(draft.answers);
    expect(back.suivi?.retires).toEqual({});
  });

  test('coller un tableau ne marque que les lignes qui changent, et se défait', () => {
    const before = [
      { _id: 'r1', nom: 'a' },
      { _id: 'r2', nom: 'b' },
    ];
    const rows = [
      { _id: 'r1', nom: 'a' },
      { _id: 'r3', nom: 'c' },
    ];
    const draft = after(begun({ membres: before }), { type: 'rowsReplaced', path: ['membres'], rows, le: at(1) });
    expect(Object.keys(draft.suivi?.reponses ?? {})).toEqual(['membres/r3']);
    expect(Object.keys(draft.suivi?.retires ?? {})).toEqual(['membres/r2']);
    const undone = after(draft, { type: 'removalUndone', le: at(2) });
    expect(undone.answers).toEqual({ membres: before });
    expect(undone.emptied).toBeNull();
  });

  test('vider un tableau, retirer une image : tout se défait', () => {
    fc.assert(
      fc.property(dossierAnswers, fc.constantFrom('membres', 'logo', 'communes'), (answers, champ) => {
        const gone = after(begun(answers), { type: 'emptied', path: [champ], le: at(1) });
        expect(Object.hasOwn(gone.answers, champ)).toBe(false);
        expect(after(gone, { type: 'removalUndone', le: at(2) }).answers).toEqual(answers);
      }),
    );
  });

  test('ce qui vient d’un autre formulaire ne remplace jamais une réponse', () => {
    const values = [
      { path: ['nom_cpts'], value: 'autre' },
      { path: ['courriel'], value: 'a@exemple.fr' },
    ];
    const draft = after(begun({ nom_cpts: 'la mienne', courriel: ' ' }), { type: 'taken', values, le: at(1) });
    expect(draft.answers).toEqual({ nom_cpts: 'la mienne', courriel: 'a@exemple.fr' });
    expect(Object.keys(draft.suivi?.reponses ?? {})).toEqual(['courriel']);
  });
});

describe('ce qui se passe à côté des réponses', () => {
  const tracked = (draft: Draft, ...changes: Extract<DraftEvent, { type: 'tracked' }>['change'][]) =>
    changes.reduce((now, change, n) => nextDraft(now, { type: 'tracked', change, le: at(n) }), draft);

  test('confier, terminer, donner un avis, commenter', () => {
    const draft = tracked(
      begun(),
      { quoi: 'confiee', section: 'equipe', responsable: 'Sacha', relecteur: 'Claude' },
      { quoi: 'terminee', section: 'equipe', terminee: true },
      { quoi: 'avis', section: 'equipe', valeur: 'ameliorable' },
      { quoi: 'commentaire', section: 'equipe', id: 'c1', texte: 'À dater' },
      { quoi: 'commentaire', section: 'equipe', id: 'c1', texte: 'À dater du jour' },
    );
    expect(draft.suivi?.sections['equipe']).toEqual({
      responsable: 'Sacha',
      relecteur: 'Claude',
      terminee: true,
      avis: { valeur: 'ameliorable', le: at(2), par: 'Dominique' },
      commentaires: [{ id: 'c1', texte: 'À dater du jour', le: at(4), par: 'Dominique' }],
    });
    const undone = tracked(
      draft,
      { quoi: 'avis', section: 'equipe', valeur: null },
      { quoi: 'commentaire_retire', section: 'equipe', id: 'c1' },
    );
    expect(undone.suivi?.sections['equipe']).toEqual({
      responsable: 'Sacha',
      relecteur: 'Claude',
      terminee: true,
      commentaires: [],
    });
  });

  test('une version rend ses réponses, images comprises, une seule fois gardées', () => {
    const logo = { nom: 'l', mime: 'image/png', largeur: 1, hauteur: 1, alternative: '', donnees: 'A'.repeat(500) };
    const draft = tracked(
      begun({ logo }),
      { quoi: 'version', id: 'v1', nom: 'Une' },
      { quoi: 'version', id: 'v2', nom: 'Deux' },
    );
    expect(versionAnswers(draft.suivi, 'v1')).toEqual({ logo });
    expect(Object.keys(draft.suivi?.images ?? {})).toHaveLength(1);
    expect(versionAnswers(draft.suivi, 'v3')).toBeNull();
    expect(tracked(draft, { quoi: 'version_retiree', id: 'v1' }).suivi?.versions.map(({ id }) => id)).toEqual(['v2']);
  });

  test('sans suivi, rien ne se note et rien ne casse', () => {
    const draft = tracked(newDraft(dossier), { quoi: 'fichier' });
    expect(draft.suivi).toBeNull();
  });
});

describe('le suivi dans le fichier', () => {
  const mark = fc.record({ le: fc.constant(at(1)), par: fc.string() });
  const suivi: fc.Arbitrary<Tracking> = fc.record({
    dossier: fc.string({ minLength: 1 }),
    nom: fc.string(),
    reponses: fc.dictionary(fc.string(), mark),
    retires: fc.dictionary(fc.string(), mark),
    sections: fc.dictionary(fc.string(), fc.record({ terminee: fc.boolean(), responsable: fc.string() })),
    versions: fc.array(
      fc.record({ le: fc.constant(at(1)), id: fc.string(), nom: fc.string(), reponses: dossierAnswers }),
    ),
    fichiers: fc.array(mark),
    de_cote: fc.dictionary(
      fc.string(),
      fc.array(fc.record({ le: fc.constant(at(1)), valeur: fc.string() }), { minLength: 1 }),
    ),
    images: fc.dictionary(fc.string(), fc.string()),
  });

  test('se rouvre tel quel', () => {
    fc.assert(
      fc.property(dossierAnswers, suivi, (answers, given) => {
        const file: unknown = JSON.parse(JSON.stringify(toSaved(dossier, answers, new Date(at(1)), { suivi: given })));
        expect(fromSaved(dossier, file)).toMatchObject({ ok: true, suivi: given, partie: null });
      }),
    );
  });

  test('n’importe quoi à sa place ne casse rien', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('reponses', 'sections', 'versions', 'fichiers', 'de_cote'),
        (odd, key) => {
          expect(() => readTracking(odd)).not.toThrow();
          expect(readTracking({ dossier: 'd', [key]: odd })).toMatchObject({ dossier: 'd' });
        },
      ),
    );
  });
});
