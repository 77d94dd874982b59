export type { Device } from './device.ts';
export { openDrafts, type Drafts, type Erased, type FoundDraft, type Kept, type KeptDraft } from './drafts.ts';
export { readFile, type FileRead } from './files.ts';
export { CONSENT, type DraftRefusal, type FileRefusal } from './phrases.ts';
