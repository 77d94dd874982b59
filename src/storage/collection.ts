import type { Device } from './device.ts';
import type { DraftRefusal } from './phrases.ts';
import {
  draftKey,
  isDraftKey,
  readRecord,
  refOfKey,
  type DraftProgress,
  type DraftRecord,
  type DraftRef,
} from './record.ts';
import { written } from './written.ts';

/** A draft as the list shows it. */
export interface KeptDraft extends DraftRef {
  /** How the person called it; empty: they did not. */
  readonly nom: string;
  /** Instant of the last save, ISO 8601. */
  readonly enregistreLe: string;
  readonly progres?: DraftProgress;
}

/** The drafts of every form, or of one, the latest first. */
export const keptDrafts = (device: Device, formulaire?: string): Promise<readonly KeptDraft[]> =>
  draftsUnder(device, isDraftKey, formulaire);

/** The drafts under some keys: those in use, or those in the bin. */
export async function draftsUnder(
  device: Device,
  wanted: (key: string) => boolean,
  formulaire?: string,
): Promise<readonly KeptDraft[]> {
  const found: KeptDraft[] = [];
  for (const key of (await device.keys()).filter(wanted)) {
    const ref = refOfKey(key);
    const record = readRecord(await device.get(key));
    if (ref === null || record === null || (formulaire ?? ref.formulaire) !== ref.formulaire) continue;
    found.push(described(ref, record));
  }
  return found.sort((a, b) => (a.enregistreLe < b.enregistreLe ? 1 : -1));
}

const described = (ref: DraftRef, { nom = '', fichier, progres }: DraftRecord): KeptDraft => ({
  ...ref,
  nom,
  enregistreLe: fichier.enregistre_le,
  ...(progres !== undefined && { progres }),
});

/** Gives a draft another name; one that is not there stays away. */
export const renamed = (device: Device, draft: DraftRef, nom: string): Promise<DraftRefusal | null> =>
  written(device, draftKey(draft), (before) => {
    const record = readRecord(before);
    return record === null ? before : JSON.stringify(withName(record, nom));
  });

function withName(record: DraftRecord, nom: string): DraftRecord {
  const { fichier } = record;
  const suivi = fichier.suivi === undefined ? undefined : { ...fichier.suivi, nom };
  return { ...record, nom, revision: record.revision + 1, fichier: { ...fichier, ...(suivi && { suivi }) } };
}

/** The same answers under another id, as of now; pieces are shared, since they never change. */
export async function duplicated(
  device: Device,
  draft: DraftRef,
  copy: { readonly id: string; readonly nom: string },
  now: Date,
): Promise<DraftRefusal | null> {
  const record = readRecord(await device.get(draftKey(draft)));
  if (record === null) return 'absent';
  const named = withName(record, copy.nom);
  const fichier = { ...named.fichier, enregistre_le: now.toISOString() };
  const text = JSON.stringify({ ...named, revision: 1, fichier });
  // A draft already there is not written over.
  const key = draftKey({ ...draft, id: copy.id });
  return written(device, key, (before) => before ?? text).then(async (outcome) =>
    outcome === null && (await device.get(key)) !== text ? 'autre-onglet' : outcome,
  );
}
