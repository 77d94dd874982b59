import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formSchema } from '../../../src/forms/schema.ts';
import { compute, computedIn, scopeOf, within, type Condition, type FormDefinition } from '../../../src/forms/index.ts';

const counted = (si: Condition) => ({ fonction: 'compte', de: 'membres', si }) as const;
const SAME = { champ: 'metier', meme_que: 'profession' } as const;
/** The same question, said so that no index answers it. */
const ONE_BY_ONE = { tous: [SAME] } satisfies Condition;

/** Members, and a table of professions that counts them. */
const form: FormDefinition = {
  ...formSchema.parse({
    edition: '2026-01',
    titre: 'Essai',
    titre_court: 'Essai',
    resume: 'R',
    duree: 'D',
    source: 'essai',
    envoi: { objet: 'O', corps: 'C', ensuite: ['a', 'b', 'c'] },
    fichier: { prefixe: 'D' },
    sections: [
      {
        id: 's1',
        titre: 'S1',
        champs: [
          {
            id: 'membres',
            type: 'groupe',
            libelle: 'Membres',
            element: 'membre',
            champs: [
              { id: 'metier', type: 'texte', libelle: 'Métier' },
              { id: 'nom', type: 'texte', libelle: 'Nom' },
              { id: 'confreres', type: 'calcul', libelle: 'C', calcul: counted({ champ: 'metier', meme_que: 'nom' }) },
            ],
          },
          {
            id: 'professions',
            type: 'groupe',
            libelle: 'Professions',
            element: 'profession',
            champs: [
              { id: 'profession', type: 'texte', libelle: 'Profession' },
              { id: 'combien', type: 'calcul', libelle: 'Combien', calcul: counted(SAME) },
            ],
          },
        ],
      },
    ],
  }),
  destinataire: { organisme: '', adresse: [] },
  destinataires: {},
  citations: {},
  slug: 'essai',
  catalogues: { tailles: [], missions: {} },
};

const word = fc.constantFrom('', 'Médecin', 'médecin', 'Infirmière', ' ', 'Sage-femme');
const answers = fc.record({
  membres: fc.array(fc.record({ metier: word, nom: word }, { requiredKeys: [] }), { maxLength: 8 }),
  professions: fc.array(fc.record({ profession: word }, { requiredKeys: [] }), { minLength: 1, maxLength: 4 }),
});

test('compter les lignes qui ont la même réponse donne ce que donne les regarder une à une', () => {
  const [membres, professions] = form.sections[0]?.champs ?? [];
  if (membres?.type !== 'groupe' || professions?.type !== 'groupe') throw new Error('Le formulaire d’essai a changé.');
  const combien = professions.champs[1];
  if (combien?.type !== 'calcul') throw new Error('Le formulaire d’essai a changé.');
  fc.assert(
    fc.property(answers, (given) => {
      const scope = scopeOf(form, given);
      for (const row of given.professions) {
        const inside = within(scope, professions, row);
        expect(compute(inside, counted(SAME))).toBe(compute(inside, counted(ONE_BY_ONE)));
        expect(computedIn(inside, combien)).toBe(compute(inside, counted(ONE_BY_ONE)));
      }
      for (const row of given.membres) {
        // Both sides are columns of the very rows that are counted.
        const inside = within(scope, membres, row);
        const both = { champ: 'metier', meme_que: 'nom' } as const;
        expect(compute(inside, counted(both))).toBe(compute(inside, counted({ tous: [both] })));
      }
    }),
  );
});

test('des centaines de membres se comptent par profession, sans égard aux majuscules', () => {
  const membres = Array.from({ length: 500 }, (_, n) => ({ metier: n % 2 === 0 ? 'Médecin' : 'Infirmière' }));
  const professions = form.sections[0]?.champs[1];
  if (professions?.type !== 'groupe') throw new Error('Le formulaire d’essai a changé.');
  const rows = [{ profession: 'médecin' }, { profession: 'Kinésithérapeute' }, {}];
  const scope = scopeOf(form, { membres, professions: rows });
  expect(rows.map((row) => compute(within(scope, professions, row), counted(SAME)))).toEqual([250, 0, 0]);
});
