import { describe, expect, test } from 'vitest';
import { messageInPlace, validate, type Answers } from '../../../src/forms/index.ts';
import { loadForm } from '../../../scripts/load-form.ts';

const BAD = 'bientôt';
/** What the summary of errors says of these answers. */
function said(slug: string, answers: Answers): readonly string[] {
  const form = loadForm(slug);
  const checked = validate(form, answers);
  return checked.ok ? [] : checked.problems.map((problem) => messageInPlace(form, answers, problem));
}
const MONTH = 'écrivez le mois et l’année, par exemple 11/2026 ou novembre 2026';

describe('un problème dit dans quelle ligne il est', () => {
  test('par son numéro dans un groupe', () => {
    const plan_action = [{ etape: 'Une' }, { etape: 'Deux', echeance: BAD }];
    expect(said('fiche-action', { plan_action })).toContain(`Étape 2, échéance\u00A0: ${MONTH}`);
  });

  test('par son nom dans une grille', () => {
    const calendrier_previsionnel = { association: { echeance: BAD } };
    expect(said('lettre-d-intention', { calendrier_previsionnel })).toContain(
      `Association créée, échéance\u00A0: ${MONTH}`,
    );
  });

  test('par ce qui a été choisi ailleurs', () => {
    const answers = { missions: ['crise'], calendrier_missions: { crise: { debut: BAD } } };
    expect(said('projet-de-sante-hauts-de-france', answers)).toContainEqual(
      expect.stringMatching(/^Répon.* crises sanitaires graves, démarrage prévu\u00A0: écrivez le mois/u),
    );
  });

  test('hors d’une ligne, le message suffit', () => {
    const form = loadForm('fiche-action');
    const message = 'Écrivez le mois';
    expect(messageInPlace(form, {}, { path: ['debut_action'], message })).toBe(message);
  });
});
