import { describe, expect, test } from 'vitest';
import { compose, composeBlank } from '../../../src/documents/index.ts';
import { toSaved, validate } from '../../../src/forms/index.ts';
import { form } from '../forms/sample.ts';

const context = { jour: '2026-11-21', adresse: 'https://exemple.fr/formulaires/fiche/' };
const answers = {
  referents: [{ nom: 'Dominique Exemple', telephone: '0299000000', roles: ['ecrit', 'relit'] }, {}],
  objectifs: ['monter'],
  contexte: 'Un\nDeux',
  territoire: 'Saint-Exemple',
};

function composed(raw: unknown) {
  const result = validate(form, raw);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return compose(form, result.answers, context);
}

describe('composer un document', () => {
  test('garde l’ordre et les intitulés officiels, chaque sorte de réponse à sa façon', () => {
    expect(composed(answers).blocs).toEqual([
      { type: 'titre', niveau: 1, texte: 'Qui' },
      {
        type: 'tableau',
        nom: 'referents',
        legende: 'Référents :',
        colonnes: [
          { nom: 'nom', libelle: 'Nom' },
          { nom: 'courriel', libelle: 'Adresse e-mail' },
          { nom: 'telephone', libelle: 'Téléphone' },
          { nom: 'roles', libelle: 'Rôles' },
        ],
        lignes: [{ cellules: ['Dominique Exemple', '', '02 99 00 00 00', 'Écrit, Relit'] }],
        premiereColonneEnTete: true,
        lignesVierges: 4,
      },
      { type: 'titre', niveau: 1, texte: 'Quoi' },
      { type: 'paragraphe', texte: '(Facultatif)', ton: 'discret' },
      {
        type: 'cases',
        nom: 'objectifs',
        libelle: 'Objectifs',
        options: [
          { nom: 'informer', libelle: 'S’informer', cochee: false },
          { nom: 'monter', libelle: 'Monter un projet', cochee: true },
        ],
      },
      { type: 'champ', nom: 'contexte', libelle: 'Contexte', valeur: 'Un\nDeux', multiligne: true, lignes: 6 },
      { type: 'champ', nom: 'territoire', libelle: 'Territoire', valeur: 'Saint-Exemple', multiligne: false },
    ]);
  });

  test('dit à qui retourner le document, et où et quand il a été fait', () => {
    expect(composed(answers)).toMatchObject({
      titre: 'Fiche de La Maquette',
      langue: 'fr-FR',
      pied: 'Fiche d’essai',
      destinataire: { mention: 'À retourner à :', adresse: ['1 rue du Spécimen'], courriel: 'service@exemple.fr' },
      origine: { adresse: 'https://exemple.fr/formulaires/fiche/', jour: '2026-11-21' },
    });
  });

  test('ne joint de données que celles qu’on lui donne', () => {
    expect(composed(answers)).not.toHaveProperty('donnees');
    const donnees = toSaved(form, answers, new Date('2026-11-21T10:00:00Z'));
    expect(composeBlank(form, { ...context, donnees }).donnees).toBe(donnees);
  });

  test('vierge : tous les champs, aucune réponse', () => {
    const { blocs } = composeBlank(form, context);
    expect(blocs.map(({ type }) => type)).toEqual(composed(answers).blocs.map(({ type }) => type));
    for (const bloc of blocs) {
      if (bloc.type === 'champ') expect(bloc.valeur).toBe('');
      if (bloc.type === 'tableau') expect(bloc.lignes).toEqual([]);
      if (bloc.type === 'cases') expect(bloc.options.every(({ cochee }) => !cochee)).toBe(true);
    }
  });

  test('une donnée pure : elle passe telle quelle au travailleur', () => {
    const model = composed(answers);
    expect(structuredClone(model)).toEqual(model);
  });
});
