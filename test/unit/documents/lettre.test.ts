import { describe, expect, test } from 'vitest';
import { compose, composeBlank, type Bloc } from '../../../src/documents/index.ts';
import { formSchema } from '../../../src/forms/schema.ts';
import { validate, type FormDefinition } from '../../../src/forms/index.ts';

const context = { jour: '2026-11-21', adresse: 'https://exemple.fr/' };
const form: FormDefinition = {
  ...formSchema.parse({
    edition: '2026-01',
    titre: 'Lettre de La Maquette',
    titre_court: 'Lettre d’essai',
    resume: 'Une lettre pour les essais.',
    duree: '1 minute',
    source: 'essai',
    envoi: { contact: 'x/y', mention: 'À :', objet: 'O', corps: 'C', ensuite: ['Lire : a', 'Dire : b', 'Voir : c'] },
    fichier: { prefixe: 'LETTRE' },
    document: {
      lettre: { expediteur: ['nom'], objet: 'aide pour {nom}', conclusion: ['Merci.'], annexes: 'pieces' },
    },
    sections: [
      { id: 'qui', titre: 'Qui écrit', champs: [{ id: 'nom', type: 'texte', libelle: 'Nom' }] },
      {
        id: 'quoi',
        titre: 'Le projet',
        champs: [
          { id: 'idee', type: 'texte_riche', libelle: 'Idée' },
          { id: 'lieu', type: 'texte', libelle: 'Lieu :' },
          { id: 'pour', type: 'cases', libelle: 'Pour qui', options: options('Enfants', 'Aînés', 'Tous') },
          { id: 'statut', type: 'choix', libelle: 'Statut', options: options('Association', 'Aucun') },
          {
            id: 'budget',
            type: 'groupe',
            libelle: 'Budget',
            element: 'ligne',
            champs: [
              { id: 'poste', type: 'texte', libelle: 'Poste' },
              { id: 'montant', type: 'montant', libelle: 'Montant' },
            ],
          },
        ],
      },
      { id: 'suite', titre: 'La suite', champs: [{ id: 'date', type: 'date', libelle: 'Début' }] },
      {
        id: 'fin',
        titre: 'Pour finir',
        champs: [
          {
            id: 'pieces',
            type: 'groupe',
            libelle: 'Pièces jointes',
            element: 'pièce',
            champs: [{ id: 'piece', type: 'texte', libelle: 'Pièce' }],
          },
          { id: 'signe', type: 'signature', libelle: 'Signature' },
        ],
      },
    ],
  }),
  slug: 'lettre',
  destinataire: { organisme: 'Agence du Modèle', adresse: ['2 rue du Patron'] },
  destinataires: {},
  catalogues: { missions: {}, tailles: [] },
  citations: {},
};

function options(...words: readonly string[]) {
  return words.map((libelle, n) => ({ id: `o${n}`, libelle }));
}

function composed(raw: unknown, of = form) {
  const result = validate(of, raw);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return compose(of, result.answers, context);
}

const label = (texte: string, after?: string): Bloc => ({
  type: 'paragraphe',
  texte: [{ texte, gras: true }, ...(after === undefined ? [] : [{ texte: '\u00a0: ' }, { texte: after }])],
});

describe('une lettre', () => {
  const answers = {
    nom: 'CPTS de Saint-Exemple',
    idee: 'Un local commun.',
    lieu: 'La Maquette',
    pour: ['o0', 'o1'],
    statut: 'o1',
    budget: [{ poste: 'Loyer', montant: '1200' }],
    pieces: [{ piece: 'Plan' }, { piece: 'Devis' }],
    signe: { lieu: 'Saint-Exemple', date: '2026-12-15', nom: 'Dominique Exemple', qualite: 'Porteuse' },
  };

  test('dit qui écrit, où, quand et pourquoi ; le corps n’y revient pas', () => {
    expect(composed(answers).lettre).toEqual({
      expediteur: ['CPTS de Saint-Exemple'],
      lieuEtDate: 'Saint-Exemple, le 15 décembre 2026',
      objet: 'aide pour CPTS de Saint-Exemple',
    });
    expect(JSON.stringify(composed(answers).blocs)).not.toContain('CPTS de Saint-Exemple');
  });

  test('écrit les réponses en texte, sans cadre, puis signe et liste ses pièces', () => {
    expect(composed(answers).blocs).toEqual([
      { type: 'paragraphe', texte: 'Madame, Monsieur,' },
      { type: 'titre', niveau: 1, texte: 'Le projet' },
      label('Idée'),
      { type: 'paragraphe', texte: 'Un local commun.' },
      label('Lieu', 'La Maquette'),
      label('Pour qui'),
      { type: 'liste', elements: ['Enfants', 'Aînés'] },
      label('Statut', 'Aucun'),
      expect.objectContaining({ type: 'tableau', legende: 'Budget' }),
      { type: 'paragraphe', texte: 'Merci.', conclusion: 'debut' },
      {
        type: 'signature',
        nom: 'signe',
        libelle: 'Signature',
        champs: [
          { nom: 'signe.nom', libelle: 'Nom', valeur: 'Dominique Exemple' },
          { nom: 'signe.qualite', libelle: 'Qualité', valeur: 'Porteuse' },
        ],
      },
      label('Pièces jointes'),
      { type: 'liste', elements: ['Plan', 'Devis'] },
    ]);
  });

  test('laisse une réponse qui est une phrase se dire seule', () => {
    const spoken: FormDefinition = JSON.parse(JSON.stringify(form).replace('"Aucun"', '"Elle reste à créer."'));
    expect(composed(answers, spoken).blocs).toContainEqual({ type: 'paragraphe', texte: 'Elle reste à créer.' });
  });

  test('tait ce qui n’est pas répondu, titres compris, et laisse la place du lieu et du jour', () => {
    const { blocs, lettre } = composed({ lieu: 'La Maquette' });
    expect(lettre).toMatchObject({ expediteur: [], lieuEtDate: '……………………, le ……………………' });
    expect(blocs.filter(({ type }) => type !== 'signature')).toEqual([
      { type: 'paragraphe', texte: 'Madame, Monsieur,' },
      { type: 'titre', niveau: 1, texte: 'Le projet' },
      label('Lieu', 'La Maquette'),
      { type: 'paragraphe', texte: 'Merci.', conclusion: 'debut' },
    ]);
  });

  test('nomme en entier qui la reçoit, service compris, et ne le dit pas deux fois', () => {
    const checked = validate(form, {});
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    const receivedBy = (destinataire: FormDefinition['destinataire']) =>
      compose({ ...form, destinataire }, checked.answers, context).destinataire;
    const courriel = 'service@exemple.fr';
    expect(receivedBy({ organisme: 'ARS Modèle, direction du proche', adresse: [], courriel })).toEqual({
      mention: 'À :',
      adresse: ['Agence régionale de santé Modèle', 'Direction du proche'],
      courriel,
    });
    const adresse = ['Agence régionale de santé Modèle', '1 rue du Spécimen'];
    expect(receivedBy({ organisme: 'ARS Modèle', adresse })?.adresse).toEqual(adresse);
    expect(receivedBy({ organisme: '', adresse: [] })).toBeUndefined();
  });

  test('garde les titres écrits dans une réponse, et ce qui y est en gras', () => {
    const idee = [
      { type: 'titre', niveau: 1, texte: [{ texte: 'Un titre seul' }] },
      { type: 'paragraphe', texte: [{ texte: 'Tout en gras', gras: true }] },
    ];
    const said = JSON.stringify(composed({ idee }).blocs);
    expect(said).toContain('Un titre seul');
    expect(said).toContain('Tout en gras');
  });

  test('vierge, reste un formulaire à remplir, avec toutes ses cases', () => {
    const { blocs, lettre } = composeBlank(form, context);
    expect(lettre).toBeUndefined();
    expect(blocs.filter(({ type }) => type === 'champ').map((bloc) => 'nom' in bloc && bloc.nom)).toEqual([
      'nom',
      'lieu',
      'date',
    ]);
  });
});
