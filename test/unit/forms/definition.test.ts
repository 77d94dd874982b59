import { describe, expect, test } from 'vitest';
import { formSchema } from '../../../src/forms/definition.ts';
import { form, without } from './sample.ts';

/** What the schema says of our form once changed: « path : sentence ». */
const problems = (changes: object): string[] => {
  const content = without(form, 'slug', 'destinataire', 'destinataires', 'catalogues', 'citations');
  const result = formSchema.safeParse({ ...content, ...changes });
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')} : ${message}`.replaceAll('\u00a0', ' '));
};
const section = (...champs: object[]) => ({ sections: [{ id: 's', titre: 'S', champs }], fichier: { prefixe: 'S' } });
const texte = (id: string) => ({ id, type: 'texte', libelle: 'L' });

describe('une définition de formulaire', () => {
  test('convient', () => expect(problems({})).toEqual([]));

  test.each([
    [
      'un id en double',
      section(texte('nom'), texte('nom')),
      'sections.0.champs.1.id : L’`id` « nom » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'un id en double dans un groupe',
      section({ id: 'g', type: 'groupe', libelle: 'G', element: 'ligne', champs: [texte('a'), texte('a')] }),
      'sections.0.champs.0.champs.1.id : L’`id` « a » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'une case en double',
      section({
        id: 'c',
        type: 'cases',
        libelle: 'C',
        options: [
          { id: 'x', libelle: 'X' },
          { id: 'x', libelle: 'Y' },
        ],
      }),
      'sections.0.champs.0.options.1.id : L’`id` « x » sert déjà dans ce formulaire : choisissez-en un autre.',
    ],
    [
      'une réponse qui n’existe pas',
      { fichier: { prefixe: 'F', reponses: [['referents', 'prenom']] } },
      'fichier.reponses.0 : « referents › prenom » ne mène à aucune réponse écrite de ce formulaire.',
    ],
    [
      'un nom qui est l’adresse d’une autre page',
      section(texte('verifier')),
      'sections.0.champs.0.id : L’`id` « verifier » est l’adresse d’une autre page : choisissez-en un autre.',
    ],
    [
      'un type inconnu',
      section({ id: 'd', type: 'jour', libelle: 'D' }),
      'sections.0.champs.0.type : Type de champ inconnu : « jour ». Types possibles : texte, texte_long, texte_riche, nombre, montant, pourcentage, date, mois, courriel, telephone, code_postal, siret, rna, finess, rpps, oui_non, case, choix, cases, image, signature, communes, intertitre, texte_fixe, reserve, calcul, frise, carte, groupe, fiches, grille.',
    ],
    [
      'un champ sans libellé',
      section({ id: 'd', type: 'texte' }),
      'sections.0.champs.0.libelle : Il manque le `libelle`, recopié tel qu’il est imprimé sur le modèle officiel.',
    ],
  ])('refuse %s', (_what, changes, problem) => expect(problems(changes)).toEqual([problem]));
});
