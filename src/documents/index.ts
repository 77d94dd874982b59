export { compose, composeBlank, type ComposeContext } from './compose.ts';
export type {
  Bloc,
  BlocOf,
  BlocType,
  Cellule,
  Colonne,
  Couverture,
  DocumentModel,
  Drawing,
  Fragment,
  Ligne,
  ListItem,
  Picture,
  Shape,
  Texte,
} from './model.ts';
export type { SavedAnswers } from '../forms/index.ts';
