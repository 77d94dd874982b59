export type { Device } from './device.ts';
export { openDrafts, type Drafts, type Erased, type FoundDraft, type Kept, type KeptDraft } from './drafts.ts';
export { readFile, type FileRead } from './files.ts';
export type { DraftRefusal, FileRefusal } from './phrases.ts';
