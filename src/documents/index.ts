export { compose, composeBlank, type ComposeContext } from './compose.ts';
export { nextSteps } from './suites.ts';
export { type CalendrierAImprimer, calendarDocument } from './calendrier.ts';
export { type RepertoireAImprimer, repertoireDocument } from './repertoire.ts';
export { type OrigineDeSimulation, simulationDocument } from './simulation.ts';
export { blocsOfRich } from './rich.ts';
export { friseLines } from './blocs/textes.ts';
export { frise, type FriseLine } from './frise.ts';
export type { Drawing, Shape } from './drawing.ts';
export type {
  Bloc,
  BlocOf,
  BlocType,
  Cellule,
  Colonne,
  Couverture,
  DocumentModel,
  EnTeteDeLettre,
  Fragment,
  Ligne,
  ListItem,
  Picture,
  Texte,
} from './model.ts';
export type { SavedAnswers } from '../forms/index.ts';
