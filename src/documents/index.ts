export { compose, composeBlank, type ComposeContext } from './compose.ts';
export type { Bloc, BlocOf, BlocType, DocumentModel } from './model.ts';
export type { SavedAnswers } from '../forms/index.ts';
