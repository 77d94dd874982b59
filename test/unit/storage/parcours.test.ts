import { describe, expect, test } from 'vitest';
import { openPath } from '../../../src/storage/parcours/index.ts';

/** A store of the browser, as a map. */
function store(texts = new Map<string, string>()) {
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}
const stores = () => ({ appareil: store(), visite: store() });
const AMI = { formulaire: 'ami-bretagne', titre: 'AMI de l’ARS Bretagne', le: '2026-03-03' };

describe('les coches des neuf étapes', () => {
  test('rien n’est écrit avant la réponse', () => {
    const own = stores();
    const path = openPath(own);
    path.tick(3, true);
    path.note(AMI);
    expect([path.read(), path.place()]).toEqual([{ etapes: [3], documents: [] }, 'page']);
    expect([own.appareil.texts.size, own.visite.texts.size]).toEqual([0, 0]);
  });

  test('acceptées : gardées d’une visite à l’autre, dans l’ordre', () => {
    const own = stores();
    const path = openPath(own);
    path.tick(3, true);
    expect(path.answer(true)).toBe('appareil');
    path.tick(1, true);
    const later = openPath({ appareil: own.appareil, visite: store() });
    expect(later.read().etapes).toEqual([1, 3]);
    later.tick(3, false);
    expect(openPath(own).read().etapes).toEqual([1]);
  });

  test('refusées : le temps de la visite, et rien dans ce qui dure', () => {
    const own = stores();
    openPath(own).answer(false);
    openPath(own).tick(2, true);
    expect([openPath(own).place(), openPath(own).read().etapes]).toEqual(['visite', [2]]);
    expect(own.appareil.texts.size).toBe(0);
    expect(openPath({ ...own, visite: store() }).read().etapes).toEqual([]);
  });

  test('accepter après un refus reprend les coches de la visite', () => {
    const own = stores();
    const path = openPath(own);
    path.answer(false);
    path.tick(5, true);
    expect(path.answer(true)).toBe('appareil');
    expect(own.visite.texts.size).toBe(0);
    expect(openPath(own).read().etapes).toEqual([5]);
  });

  test('le dernier document de chaque formulaire, seulement si c’est accepté', () => {
    const own = stores();
    const path = openPath(own);
    path.answer(false);
    path.note(AMI);
    expect(path.read().documents).toEqual([]);
    path.answer(true);
    path.note({ ...AMI, le: '2026-03-01' });
    path.note(AMI);
    expect(openPath(own).read().documents).toEqual([AMI]);
  });

  test('tout oublier : aucune trace, même de la réponse', () => {
    const own = stores();
    const path = openPath(own);
    path.answer(true);
    path.tick(1, true);
    path.forget();
    expect([path.place(), path.read().etapes]).toEqual(['page', []]);
    expect([own.appareil.texts.size, own.visite.texts.size]).toEqual([0, 0]);
  });

  test('un navigateur qui refuse : les coches vivent dans la page, et cela se dit', () => {
    const refusing = {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
      removeItem: () => {
        throw new Error('SecurityError');
      },
    };
    const path = openPath({ appareil: refusing, visite: refusing });
    path.tick(4, true);
    expect(path.answer(true)).toBe('page');
    expect(path.read().etapes).toEqual([4]);
    path.forget();
    expect(path.read().etapes).toEqual([]);
    expect(openPath({}).answer(true)).toBe('page');
  });

  test.each([
    'pas du JSON',
    '{"version":2,"etapes":[1]}',
    'null',
    '{"version":1,"etapes":[0,1,10,"2",1.5],"documents":[{"le":"hier"}]}',
  ])('ce qui est abîmé n’est pas cru : %s', (text) => {
    const path = openPath({ appareil: store(new Map([['cpts-parcours', text]])) });
    expect(path.read()).toEqual({ etapes: text.includes('"version":1') ? [1] : [], documents: [] });
  });
});
