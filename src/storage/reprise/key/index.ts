import { storeOf } from '../../parcours/key/index.ts';

/** There as long as the person agrees to keep drafts: every tab sees at once that they do not any more. */
export const AGREED = 'cpts-journal';

/** Whether this browser may hold drafts: known at once, without opening the store where they are. */
export function draftsMayBeKept(): boolean {
  try {
    return storeOf('localStorage')?.getItem(AGREED) != null;
  } catch {
    return false;
  }
}
