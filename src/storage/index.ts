export type { Device } from './device.ts';
export { openDrafts, type Drafts, type Erased, type FoundDraft, type Kept, type SaveOptions } from './drafts.ts';
export type { KeptDraft } from './collection.ts';
export type { DraftProgress, DraftRef } from './record.ts';
export type { Staying } from './stay.ts';
export type { Tabs } from './tabs.ts';
export { readFile, type FileRead } from './files.ts';
export type { DraftRefusal, FileRefusal } from './phrases.ts';
