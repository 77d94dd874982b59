/** The one key of the path, in the store that lasts and in the one of this tab. */
export const KEY = 'cpts-parcours';

/** A store of the browser, or nothing when it refuses: reading `localStorage` is enough to throw in some settings. */
export function storeOf(name: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return globalThis[name];
  } catch {
    return undefined;
  }
}

/** Nothing of the path is left on this device. */
export function forgetPath(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      storeOf(name)?.removeItem(KEY);
    } catch {
      // A browser that refuses its store kept nothing in it.
    }
  }
}

/** Whether this browser holds a path at all, for this visit or for longer. */
export function pathIsKept(): boolean {
  try {
    return [storeOf('localStorage'), storeOf('sessionStorage')].some((store) => Boolean(store?.getItem(KEY)));
  } catch {
    return false;
  }
}
