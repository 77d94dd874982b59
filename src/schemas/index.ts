export {
  baremeSchema,
  TAILLES,
  type Bareme,
  type Bornes,
  type Montant,
  type Taille,
  type VieDuContrat,
  type Volet,
} from './bareme.ts';
export { fait, type Fait } from './commun.ts';
export { courrielsDans, estBoiteDeService } from './courriel.ts';
export { departementSchema, type Departement } from './departement.ts';
export { etapeSchema, type Etape, type Geste } from './etape.ts';
export { termeSchema, type Terme } from './glossaire.ts';
export { guideSchema, RUBRIQUES_DE_GUIDES, type Guide } from './guide.ts';
export { editorMessage, editorMessages, inFrench, type LineOf } from './messages.ts';
export {
  missionSchema,
  NOMBRE_DE_TRAMES,
  PROFESSIONS,
  PUBLICS,
  THEMES,
  type ActionExemple,
  type Mission,
  type Profession,
  type Public,
  type Theme,
} from './mission.ts';
export { DESTINATAIRES, orientationSchema, type Destinataire, type Orientation } from './orientation.ts';
export { nouveauteSchema, type Nouveaute } from './nouveaute.ts';
export { pageSchema, type Page } from './page.ts';
export { reponseSchema, synonymesSchema, type ReponseEditee, type Synonymes } from './recherche.ts';
export {
  contactSchema,
  NATURES_DE_CONTACT,
  regionSchema,
  type Contact,
  type NatureDeContact,
  type Region,
} from './region.ts';
export { sourceSchema, type Source } from './source.ts';
