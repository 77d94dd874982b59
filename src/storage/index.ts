import type { FormDefinition } from '../forms/index.ts';
import type { FileRead } from './files.ts';

export type { Device } from './device.ts';
export { openDrafts, type Drafts, type Erased, type Kept, type SaveOptions } from './drafts.ts';
export type { KeptDraft } from './collection.ts';
export type { DraftProgress, DraftRef, FoundDraft } from './record.ts';
export type { Staying } from './stay.ts';
export type { Tabs } from './tabs.ts';
export type { DraftRefusal, FileRefusal } from './phrases.ts';
export type { FileRead } from './files.ts';

/** The answers of a file that someone chose, read by what is loaded for it; see `files.ts`. Never throws. */
export async function readFile(form: FormDefinition, file: Blob): Promise<FileRead> {
  const reader = await import('./files.ts').catch(() => null);
  if (reader !== null) return reader.readFile(form, file);
  return {
    ok: false,
    raison: 'illisible',
    phrase: 'Le lecteur de fichiers n’est pas arrivé. Vérifiez votre connexion.',
  };
}
