import { describe, expect, test } from 'vitest';
import { problems, section, texte, choix, nowhere } from './definition-sample.ts';
import { form } from './sample.ts';

describe('autour des champs, un renvoi mène à ce qui convient', () => {
  test.each([
    [
      'la couverture',
      { ...section(texte('t')), document: { couverture: { titre: '{z}', carte: 't' } } },
      `document.couverture.titre : ${nowhere('z')}`,
      'document.couverture.carte : « t » ne convient pas ici : on attend un champ de type `communes`.',
    ],
    [
      'une partie',
      { sections: [{ id: 's', partie: 'p', titre: 'S', champs: [texte('a')] }], fichier: { prefixe: 'S' } },
      'sections.0.partie : Aucune entrée de `parties` ne s’appelle « p ».',
    ],
    [
      'un contrôle',
      { ...section(texte('a')), controles: [{ quand: { champ: 'a', rempli: true }, champ: 'z', message: 'M' }] },
      `controles.0.champ : ${nowhere('z')}`,
    ],
    [
      'le message d’un contrôle',
      { ...section(texte('a')), controles: [{ quand: { champ: 'a', rempli: true }, champ: 'a', message: 'M {z}' }] },
      `controles.0.message : ${nowhere('z')}`,
    ],
    [
      'une note',
      section(texte('a', { libelle: 'L[^z]' })),
      'sections.0.champs.0.libelle : Aucune note de `notes` ne s’appelle « z ».',
    ],
    [
      'le destinataire',
      { ...section(texte('a')), envoi: { ...form.envoi, contact: undefined } },
      'envoi : Dites à qui l’envoyer : `contact`, ou `selon` et `contacts`.',
    ],
    [
      'le choix du destinataire',
      { ...section(texte('a')), envoi: { ...form.envoi, selon: 'a' } },
      'envoi.selon : « a » ne convient pas ici : on attend un champ de type `choix`.',
    ],
    [
      'un destinataire',
      { ...section(choix('c')), envoi: { ...form.envoi, selon: 'c', contacts: { y: 'a/b' } } },
      'envoi.contacts.y : « c » n’a pas de choix « y ».',
    ],
    [
      'des destinataires que rien ne choisit',
      { ...section(texte('a')), envoi: { ...form.envoi, contacts: { y: 'a/b' } } },
      'envoi.contacts : Dites avec `selon` quel champ choisit parmi ces `contacts`.',
    ],
    [
      'une migration',
      { ...section(texte('a')), migrations: [{ de: '2024', vers: '2025' }] },
      'migrations.0.vers : Depuis l’édition « 2025 », aucune suite de migrations ne mène à l’édition actuelle, « 2026-01 ».',
    ],
    [
      'deux migrations',
      {
        ...section(texte('a')),
        migrations: [
          { de: '2024', vers: '2026-01' },
          { de: '2024', vers: '2026-01' },
        ],
      },
      'migrations.1.de : Deux migrations partent de l’édition « 2024 » : gardez-en une.',
    ],
    [
      'une page par élément',
      {
        sections: [{ id: 's', titre: 'S', champs: [texte('a')], une_page_par_element: true }],
        fichier: { prefixe: 'S' },
      },
      'sections.0.une_page_par_element : Une page par élément demande un champ de type `fiches`.',
    ],
  ])('sinon le dit : %s', (_what, changes, ...expected) => expect(problems(changes)).toEqual(expected));
});
