import { draftsUnder, type KeptDraft } from './collection.ts';
import type { Device } from './device.ts';
import type { DraftRefusal } from './phrases.ts';
import {
  binKey,
  draftKey,
  isBinKey,
  isDraftKey,
  PIECE,
  readRecord,
  type DraftRecord,
  type DraftRef,
} from './record.ts';
import { written } from './written.ts';

/** What was thrown away stays at hand this long, then goes at the next visit. */
const A_DAY = 24 * 3_600_000;

/** Throws a draft away: written in the bin first, then taken out of the drafts. */
export async function movedToBin(device: Device, draft: DraftRef, now: Date): Promise<DraftRefusal | null> {
  const record = readRecord(await device.get(draftKey(draft)));
  if (record === null) return 'absent';
  const text = JSON.stringify({ ...record, supprime_le: now.toISOString() } satisfies DraftRecord);
  const outcome = await written(device, binKey(draft), () => text);
  return outcome ?? (await written(device, draftKey(draft), () => undefined));
}

/** Brings a draft back; one that was begun meanwhile under the same id is not written over. */
export async function outOfTheBin(device: Device, draft: DraftRef): Promise<DraftRefusal | null> {
  const record = readRecord(await device.get(binKey(draft)));
  if (record === null) return 'absent';
  const { supprime_le: _thrown, ...back } = record;
  const text = JSON.stringify({ ...back, revision: back.revision + 1 });
  const outcome = await written(device, draftKey(draft), (before) => before ?? text);
  if (outcome !== null) return outcome;
  if ((await device.get(draftKey(draft))) !== text) return 'autre-onglet';
  return written(device, binKey(draft), () => undefined);
}

/** What can still be brought back, the latest first. */
export const inTheBin = (device: Device, formulaire?: string): Promise<readonly KeptDraft[]> =>
  draftsUnder(device, isBinKey, formulaire);

/** Forgets what was thrown away long ago, and the pieces that no draft needs any more. */
export function emptiedBin(device: Device, now: Date): Promise<void> {
  return device.sweep(
    (key) => isDraftKey(key) || isBinKey(key),
    (texts, keys) => {
      const old = [...texts].flatMap(([key, text]) => (isBinKey(key) && isOld(readRecord(text), now) ? [key] : []));
      const left = [...texts].filter(([key]) => !old.includes(key));
      const needed = new Set(left.flatMap(([, text]) => readRecord(text)?.pieces ?? []));
      return [...old, ...keys.filter((key) => key.startsWith(PIECE) && !needed.has(key))];
    },
  );
}

const isOld = (record: DraftRecord | null, now: Date): boolean =>
  record === null || now.getTime() - Date.parse(record.supprime_le ?? '') > A_DAY;
