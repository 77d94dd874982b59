export type { Bloc, BlocOf, BlocType, DocumentModel, SavedAnswers } from './model.ts';
