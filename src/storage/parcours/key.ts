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
