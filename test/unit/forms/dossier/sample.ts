import fc from 'fast-check';
import { formSchema } from '../../../../src/forms/schema.ts';
import type { Answers, FormDefinition, MergeInput, Tracking } from '../../../../src/forms/index.ts';
import { nasty } from '../sample.ts';

const option = (id: string, libelle: string) => ({ id, libelle });

/** A dossier of ours: sections, sheets with a page each, nested rows, a grid, a picture. */
export const dossier: FormDefinition = {
  ...formSchema.parse({
    edition: '2026-01',
    titre: 'Projet de La Maquette',
    titre_court: 'Projet d’essai',
    resume: 'Un dossier pour les essais.',
    duree: 'des mois',
    presentation: 'dossier',
    source: 'essai',
    envoi: {
      contact: 'x/y',
      mention: 'À retourner à :',
      objet: 'Projet',
      corps: 'Bonjour, voici {fichier}.',
      ensuite: ['Relisez : tout.', 'Envoyez : par courriel.', 'Suivez : la réponse.'],
    },
    fichier: { prefixe: 'Projet-de-sante', reponses: [['nom_cpts']] },
    document: { sommaire: 1 },
    parties: [{ id: 'debut', titre: 'Pour commencer' }],
    sections: [
      {
        id: 'identite',
        partie: 'debut',
        titre: 'Identité',
        tache: 'Nommer la CPTS',
        champs: [
          { id: 'intro', type: 'texte_fixe', libelle: '', texte: 'Bonjour.' },
          { id: 'nom_cpts', type: 'texte', libelle: 'Nom de la CPTS', commun: 'cpts.nom', obligatoire: true },
          { id: 'creation', type: 'date', libelle: 'Date de création' },
          { id: 'courriel', type: 'courriel', libelle: 'Adresse e-mail' },
          { id: 'logo', type: 'image', libelle: 'Logo' },
        ],
      },
      {
        id: 'territoire',
        titre: 'Territoire',
        tache: 'Décrire le territoire',
        champs: [
          { id: 'communes', type: 'communes', libelle: 'Communes', commun: 'cpts.communes' },
          { id: 'pourquoi', type: 'texte_riche', libelle: 'Pourquoi ce périmètre' },
          { id: 'contexte', type: 'texte_long', libelle: 'Contexte' },
        ],
      },
      {
        id: 'choix',
        titre: 'Choix des missions',
        champs: [
          {
            id: 'missions',
            type: 'cases',
            libelle: 'Missions',
            options: [
              option('acces', 'Accès aux soins'),
              option('prevention', 'Prévention'),
              { ...option('autre', 'Autre'), precision: 'Préciser' },
            ],
          },
        ],
      },
      {
        id: 'detail',
        titre: 'Détail',
        une_page_par_element: true,
        attend: { condition: { champ: 'missions', rempli: true }, phrase: 'Choisissez d’abord les missions' },
        champs: [
          {
            id: 'fiches_missions',
            type: 'fiches',
            pour_chaque: 'missions',
            libelle: 'Fiches des missions',
            element: 'mission',
            champs: [{ id: 'objectifs', type: 'texte_long', libelle: 'Objectifs' }],
          },
        ],
      },
      {
        id: 'equipe',
        titre: 'Équipe',
        champs: [
          {
            id: 'membres',
            type: 'groupe',
            libelle: 'Membres',
            element: 'membre',
            champs: [
              { id: 'nom', type: 'texte', libelle: 'Nom' },
              { id: 'profession', type: 'texte', libelle: 'Profession' },
              {
                id: 'roles',
                type: 'groupe',
                libelle: 'Rôles',
                element: 'rôle',
                champs: [{ id: 'role', type: 'texte', libelle: 'Rôle' }],
              },
            ],
          },
        ],
      },
      {
        id: 'annexe',
        titre: 'Annexe',
        visible_si: { champ: 'missions', contient: 'prevention' },
        champs: [
          {
            id: 'budget',
            type: 'grille',
            libelle: 'Budget',
            lignes: [option('achats', 'Achats'), option('salaires', 'Salaires')],
            colonnes: [
              { id: 'prevu', type: 'montant', libelle: 'Prévu' },
              { id: 'note', type: 'texte', libelle: 'Note' },
            ],
          },
          { id: 'accord', type: 'signature', libelle: 'Signature' },
        ],
      },
    ],
  }),
  slug: 'projet-essai',
  destinataire: { organisme: 'ARS', adresse: ['1 rue du Spécimen'], courriel: 'service@exemple.fr' },
  destinataires: {},
  catalogues: { missions: {}, tailles: [] },
  citations: {},
};

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const text = fc.oneof(nasty, fc.constantFrom('', 'Saint-Exemple', 'La Maquette', 'Dominique Exemple'));
const rows = (row: fc.Arbitrary<object>, ids: fc.Arbitrary<string | undefined>) =>
  fc
    .uniqueArray(fc.record({ _id: ids, row }), { maxLength: 4, selector: ({ _id }) => _id ?? {} })
    .map((all) => all.map(({ _id, row: inside }) => ({ ...inside, _id })));
const role = fc.record({ role: maybe(text) });
const member = fc.record({ nom: maybe(text), profession: maybe(text), roles: maybe(rows(role, maybe(name))) });
/** What the list of communes says of a code is always the same; a place typed by hand says what it wants. */
const place = fc.oneof(
  fc.constantFrom(
    { code: '35001', nom: 'Saint-Exemple', departement: '35', population: 1200 },
    { code: '35002', nom: 'La Maquette', departement: '35', population: null },
    { code: '35003', nom: 'Bourg-Spécimen', departement: '35', population: 40_060 },
  ),
  fc.record({
    code: fc.constant(''),
    nom: text,
    departement: fc.constant('35'),
    population: fc.option(fc.nat(50_000)),
  }),
);
const rich = fc.oneof(
  text,
  fc.array(
    text.map((texte) => ({ type: 'paragraphe', texte: [{ texte }] })),
    { minLength: 1, maxLength: 3 },
  ),
);
const picture = fc.record({
  nom: text,
  mime: fc.constant('image/png'),
  largeur: fc.constant(2),
  hauteur: fc.constant(2),
  alternative: text,
  donnees: fc.constantFrom('AAAA', 'BBBB', 'C'.repeat(400), 'D'.repeat(400)),
});
const sheet = fc.record({ objectifs: maybe(text) });
const line = fc.record({ prevu: maybe(fc.constantFrom('1', '2,50', 'beaucoup')), note: maybe(text) });

/** Answers of the right shape to the dossier, rows with and without a name, keys that the form does not know. */
export const dossierAnswers: fc.Arbitrary<Answers> = fc
  .record({
    nom_cpts: maybe(text),
    creation: maybe(fc.constantFrom('', '12/03/2026', '13/03/2026')),
    courriel: maybe(text),
    logo: maybe(picture),
    communes: maybe(fc.array(place, { maxLength: 3 })),
    pourquoi: maybe(rich),
    contexte: maybe(text),
    missions: maybe(fc.uniqueArray(fc.constantFrom('acces', 'prevention', 'autre'))),
    'missions.autre': maybe(text),
    fiches_missions: maybe(fc.dictionary(fc.constantFrom('acces', 'prevention', 'ancienne'), sheet)),
    membres: maybe(rows(member, maybe(name))),
    budget: maybe(fc.dictionary(fc.constantFrom('achats', 'salaires'), line)),
    accord: maybe(fc.record({ lieu: maybe(text), date: maybe(fc.constantFrom('12/03/2026', '14/03/2026')) })),
    inconnue: maybe(fc.jsonValue({ maxDepth: 2 })),
  })
  // As JSON has it: what is undefined is not there.
  .map((value) => JSON.parse(JSON.stringify(value)));

export const inputOf = (reponses: Answers, suivi: Tracking | null = null): MergeInput => ({
  reponses,
  suivi,
  partie: null,
});
