export { compose, composeBlank, type ComposeContext } from './compose.ts';
export { nextSteps } from './suites.ts';
export { type CalendrierAImprimer, calendarDocument } from './calendrier.ts';
export { type RepertoireAImprimer, repertoireDocument } from './repertoire.ts';
export { type OrigineDeSimulation, simulationDocument } from './simulation.ts';
export { blocsOfRich } from './rich.ts';
export { friseLines } from './blocs/textes.ts';
export { frise, type FriseLine } from './frise.ts';
export type {
  Bloc,
  BlocOf,
  BlocType,
  Cellule,
  Colonne,
  Couverture,
  DocumentModel,
  Drawing,
  EnTeteDeLettre,
  Fragment,
  Ligne,
  ListItem,
  Picture,
  Shape,
  Texte,
} from './model.ts';
export type { SavedAnswers } from '../forms/index.ts';
