import { keptDrafts, type KeptDraft } from '../collection.ts';
import { thisDevice, type Device } from '../device.ts';
import { AGREEMENT, readAgreement } from '../record.ts';

export type { KeptDraft } from '../collection.ts';

/** The drafts that a person agreed to keep on this device, the latest first; none without that agreement. Never throws. */
export async function draftsToResume(device: Device = thisDevice()): Promise<readonly KeptDraft[]> {
  try {
    return readAgreement(await device.get(AGREEMENT)) === true ? await keptDrafts(device) : [];
  } catch {
    return [];
  }
}
