import { formSchema } from '../../../src/forms/schema.ts';
import { scopeOf, type Answers, type Field, type FormDefinition } from '../../../src/forms/index.ts';

export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

/** A subsidy request with everything that refers to something else. */
export const form: FormDefinition = {
  ...formSchema.parse({
    edition: '2026-01',
    titre: 'Demande',
    titre_court: 'Demande',
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
          { id: 'nom', type: 'texte', libelle: 'Nom' },
          { id: 'president', type: 'texte', libelle: 'Président', reprend: 'nom' },
          {
            id: 'statut',
            type: 'choix',
            libelle: 'Statut',
            obligatoire: true,
            options: [
              { id: 'association', libelle: 'Association' },
              { id: 'autre', libelle: 'Autre :', precision: 'Préciser' },
            ],
          },
          {
            id: 'objet',
            type: 'texte',
            libelle: 'Objet',
            obligatoire: true,
            visible_si: { champ: 'statut', est: 'association' },
          },
          {
            id: 'missions',
            type: 'cases',
            libelle: 'Missions',
            options: [
              { id: 'acces', libelle: 'Accès aux soins', mission: 'acces-aux-soins' },
              { id: 'parcours', libelle: 'Parcours' },
              { id: 'autre', libelle: 'Autre', precision: 'Laquelle' },
            ],
          },
          { id: 'communes', type: 'communes', libelle: 'Communes' },
          { id: 'signature', type: 'date', libelle: 'Signature' },
        ],
      },
      {
        id: 's2',
        titre: 'S2',
        visible_si: { non: { champ: 'statut', est: 'autre' } },
        champs: [
          {
            id: 'charges',
            type: 'groupe',
            libelle: 'Charges',
            element: 'charge',
            totaux: ['montant', 'double'],
            sous_totaux_par: 'nature',
            champs: [
              { id: 'nature', type: 'texte', libelle: 'Nature' },
              { id: 'montant', type: 'montant', libelle: 'Montant' },
              {
                id: 'double',
                type: 'calcul',
                libelle: 'Double',
                calcul: { fonction: 'produit', de: 'montant', par: 2 },
              },
            ],
          },
          {
            id: 'produits',
            type: 'grille',
            libelle: 'Produits',
            totaux: ['prevu'],
            sous_totaux: true,
            lignes: [
              { id: 'ventes', libelle: 'Ventes', rubrique: 'Propres', valeurs: { unite: 'euros' } },
              { id: 'etat', libelle: 'État', rubrique: 'Subventions' },
              {
                id: 'region',
                libelle: 'Région',
                rubrique: 'Subventions',
                visible_si: { champ: 'missions', rempli: true },
              },
            ],
            colonnes: [
              { id: 'unite', type: 'imprime', libelle: 'Unité' },
              { id: 'prevu', type: 'montant', libelle: 'Prévu' },
              {
                id: 'part',
                type: 'calcul',
                libelle: 'Part',
                format: 'pourcentage',
                calcul: { fonction: 'pourcentage', de: 'prevu', sur: 'produits.prevu' },
              },
            ],
          },
          {
            id: 'fiches',
            type: 'fiches',
            libelle: 'Fiches',
            element: 'fiche',
            pour_chaque: 'missions',
            champs: [
              { id: 'titre', type: 'texte', libelle: 'Titre', obligatoire: true },
              {
                id: 'limite',
                type: 'calcul',
                libelle: 'Limite',
                format: 'date',
                calcul: { fonction: 'echeance', signature: 'signature', borne: 'demarrage' },
              },
              { id: 'phrase', type: 'texte_fixe', texte: '{element} : {titre} avant {limite}' },
            ],
          },
          {
            id: 'resultat_net',
            type: 'calcul',
            libelle: 'Résultat',
            format: 'montant',
            calcul: { fonction: 'difference', de: 'produits.prevu', moins: 'charges.montant' },
          },
          {
            id: 'grosses',
            type: 'calcul',
            libelle: 'Grosses',
            calcul: { fonction: 'compte', de: 'charges', si: { champ: 'montant', superieur_a: 100 } },
          },
          {
            id: 'du_nom',
            type: 'calcul',
            libelle: 'Du nom',
            calcul: { fonction: 'somme', de: 'charges.montant', si: { champ: 'nature', meme_que: 'nom' } },
          },
        ],
      },
    ],
    controles: [
      {
        quand: { champ: 'charges.montant', different_de: 'produits.prevu' },
        champ: 'produits',
        message: 'Équilibrez {nom} : {resultat_net}',
      },
      {
        quand: { champ: 'montant', superieur_a: 1000 },
        champ: 'charges.montant',
        message: 'Expliquez {nature}',
        bloquant: true,
      },
    ],
  }),
  slug: 'demande',
  destinataire: { organisme: 'ARS', adresse: [] },
  destinataires: {},
  catalogues: {
    missions: {
      'acces-aux-soins': { titre: 'A', actions: [], indicateurs: [], demarrage: 6, deploiement: 18, trame: 1 },
    },
    tailles: [],
  },
  citations: {},
};

export const answers: Answers = {
  nom: 'Saint-Exemple',
  statut: 'association',
  objet: 'Soigner',
  missions: ['acces', 'autre'],
  'missions.autre': ' Logement ',
  communes: [
    { code: '35238', nom: 'La Maquette', departement: '35', population: 12_000 },
    { code: '', nom: 'Les Essais', departement: '', population: null },
  ],
  signature: '1er mars 2027',
  charges: [
    { _id: 'r1', nature: 'Loyer', montant: '100,10 €' },
    {},
    { nature: 'Saint-Exemple', montant: '200,20' },
    { nature: 'Loyer', montant: '0,30' },
  ],
  produits: { ventes: { prevu: '100' }, etat: { prevu: '300' } },
  fiches: { acces: { titre: 'Ouvrir' }, parcours: { titre: 'Perdue' } },
};
export const scope = scopeOf(form, answers);

/** A field of the form, of the kind that the test needs. */
export function field<K extends Field['type']>(id: string, type: K): Extract<Field, { type: K }> {
  const found = form.sections.flatMap(({ champs }) => champs).find((each) => each.id === id);
  if (found?.type !== type) throw new Error(`Pas de champ « ${id} » de type ${type}`);
  // `found.type` has just been compared.
  return found as Extract<Field, { type: K }>;
}
