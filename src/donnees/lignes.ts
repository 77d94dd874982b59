import { z } from 'zod';

/** Text of a cell: never empty, what is missing is `null`. */
const texte = (quoi: string) => z.string().min(1).describe(quoi);
const jour = (quoi: string) => z.iso.date().describe(quoi);
const oubli = (quoi: string) => z.string().min(1).nullable().describe(`${quoi} ; null si absent`);
const liste = (quoi: string) => z.array(z.string().min(1)).describe(`${quoi} ; dans le CSV, séparés par « | »`);
const page = texte('Adresse de la page sur ce site');
const source = texte('Identifiant d’une ligne de sources.json');
const id = texte('Identifiant stable');

/** What a line of each set says: flat, so that a spreadsheet opens it as well as a program. */
export const LIGNES = {
  missions: z.strictObject({
    id,
    titre: texte('Titre de la mission'),
    titre_court: texte('Titre court'),
    resume: texte('Ce qu’est la mission, en une phrase'),
    categorie: z.enum(['socle', 'complementaire']).describe('Obligatoire, ou au choix'),
    demarrage_mois: z.int().nullable().describe('Mois après la signature pour démarrer ; null : pas de délai'),
    deploiement_mois: z.int().nullable().describe('Mois après la signature pour déployer ; null : pas de délai'),
    source_des_delais: source,
    partenaires: liste('Avec qui'),
    exemples: liste('Exemples d’actions'),
    indicateurs: liste('Indicateurs'),
    verifie_le: jour('Jour de la dernière vérification'),
    page,
  }),
  contacts: z.strictObject({
    id,
    region: texte('Région (nom court de son adresse), ou « national »'),
    nature: texte('ars, delegation, paps, assurance-maladie, msa, urps, guichet, federation, association ou etat'),
    organisme: texte('Qui répond'),
    service: oubli('Service'),
    role: texte('Pour quoi écrire'),
    departements: liste('Codes des départements ; vide : toute la région'),
    courriel: oubli('Boîte de service'),
    telephone: oubli('Ligne de service ou standard'),
    adresse: liste('Lignes de l’adresse postale'),
    site: oubli('Page publique'),
    etat: z.enum(['lu', 'a-verifier', 'non-trouve']).describe('Ce que vaut la ligne'),
    note: oubli('Réserve à lire avant de s’en servir'),
    source,
    verifie_le: jour('Jour où l’adresse a été lue'),
  }),
  etapes: z.strictObject({
    numero: z.int().describe('De 1 à 9'),
    titre: texte('Titre de l’étape'),
    resume: texte('Résumé en une phrase'),
    delai: oubli('Délai'),
    cout: oubli('Coût'),
    qui_decide: texte('Qui décide'),
    formulaires: liste('Formulaires de l’étape'),
    guides: liste('Guides de l’étape'),
    source,
    verifie_le: jour('Jour de la dernière vérification'),
    page,
  }),
  'noms-des-etapes': z.strictObject({
    region: texte('Région (nom court de son adresse)'),
    etape: z.int().describe('De 1 à 9'),
    nom: texte('Nom que la région donne à l’étape'),
    source,
  }),
  glossaire: z.strictObject({
    id,
    terme: texte('Terme ou sigle'),
    sens: z.int().describe('Rang du sens, à partir de 1'),
    developpe: texte('Développé du sigle'),
    definition: texte('Définition'),
    ne_pas_confondre: oubli('Confusion à éviter'),
    ancien: z.boolean().describe('Le terme n’est plus en usage'),
    synonymes: liste('Autres écritures'),
    source: oubli('Identifiant d’une ligne de sources.json'),
  }),
  baremes: z.strictObject({
    bareme: id,
    titre: texte('Titre du barème'),
    signe_le: jour('Jour de la signature de l’accord'),
    volet: texte('Identifiant du volet'),
    libelle: texte('Libellé du volet'),
    mission: oubli('Mission payée par ce volet'),
    facultatif: z.boolean().describe('Volet au choix de la CPTS'),
    taille: z.int().describe('Taille de la CPTS, de 1 à 4'),
    part: texte('total, fixe, variable ou conditionnel'),
    montant: z.int().nullable().describe('Euros par an ; null : non trouvé. Ne s’additionne pas s’il manque'),
    statut: texte('officiel, documente, presse, calcule, repris ou inconnu'),
    source: oubli('Identifiant d’une ligne de sources.json'),
    date_source: oubli('Date de la source'),
    note: oubli('Réserve'),
  }),
  formulaires: z.strictObject({
    id,
    titre: texte('Titre du modèle'),
    edition: texte('Édition du modèle'),
    modele: z.enum(['ars', 'national']).describe('Modèle d’une ARS, ou proposé par ce site pour toutes les régions'),
    region: oubli('Région dont l’ARS a publié le modèle'),
    duree: texte('Temps pour le remplir'),
    champs: liste('Champs, « identifiant : libellé »'),
    source,
    schema: texte('Adresse du JSON Schema de ses réponses'),
    page,
  }),
  sources: z.strictObject({
    id,
    titre: texte('Titre'),
    editeur: texte('Qui parle'),
    date: texte('Date de la source : année, mois, jour, ou « sans date »'),
    url: oubli('Adresse'),
    consulte_le: jour('Jour de la lecture'),
    nature: texte('officielle, professionnelle, presse, contrat ou temoignage'),
    note: oubli('Réserve'),
  }),
} as const satisfies Record<string, z.ZodObject>;

export type Jeu = keyof typeof LIGNES;
export type Ligne<J extends Jeu> = z.infer<(typeof LIGNES)[J]>;
