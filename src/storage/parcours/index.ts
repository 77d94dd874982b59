import { KEY, storeOf } from './key/index.ts';
import { NOTHING, readPath, withDocument, withStep, writtenPath, type MadeDocument, type PathState } from './value.ts';

export type { MadeDocument, PathState } from './value.ts';

/** Where the path is: kept on this device, until the tab is closed, or in this page alone, because nobody was asked yet. */
export type PathPlace = 'appareil' | 'visite' | 'page';

/** What a person did of the nine steps. Never throws: a browser that refuses its stores keeps the path in the page. */
export interface Path {
  read(): PathState;
  place(): PathPlace;
  tick(etape: number, done: boolean): void;
  /**
   * The answer to « Garder vos coches sur cet appareil ? ».
   *
   * @returns where the path is now: not always where it was wanted.
   */
  answer(agreed: boolean): PathPlace;
  /** Notes a document, only on a device where the person agreed to keep the path. */
  note(made: MadeDocument): void;
  /** « Tout oublier » : the steps, the documents and the answer. */
  forget(): void;
}

type Stores = Readonly<Partial<Record<'appareil' | 'visite', Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>>>>;

const browserStores = (): Stores => {
  const [appareil, visite] = [storeOf('localStorage'), storeOf('sessionStorage')];
  return { ...(appareil && { appareil }), ...(visite && { visite }) };
};

/** The path of this browser. Writes nothing before the person has answered. */
export function openPath(stores: Stores = browserStores()): Path {
  let page = NOTHING;
  const held = (place: 'appareil' | 'visite') => readPath(attempt(() => stores[place]?.getItem(KEY)));
  const place = (): PathPlace => (held('appareil') ? 'appareil' : held('visite') ? 'visite' : 'page');
  const read = () => held('appareil') ?? held('visite') ?? page;
  const write = (where: PathPlace, state: PathState) => {
    page = state;
    if (where !== 'page') attempt(() => stores[where]?.setItem(KEY, writtenPath(state)));
  };
  return {
    read,
    place,
    tick: (etape, done) => write(place(), withStep(read(), etape, done)),
    answer: (agreed) => {
      const state = read();
      write(agreed ? 'appareil' : 'visite', state);
      attempt(() => stores[agreed ? 'visite' : 'appareil']?.removeItem(KEY));
      return place();
    },
    note: (made) => {
      if (place() === 'appareil') write('appareil', withDocument(read(), made));
    },
    forget: () => {
      page = NOTHING;
      attempt(() => stores.appareil?.removeItem(KEY));
      attempt(() => stores.visite?.removeItem(KEY));
    },
  };
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
