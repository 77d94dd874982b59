import { TYPES, lireType, type Facette, type Type } from '../../search/index.ts';
import { element } from './nodes.ts';
import { FAMILLES } from './words.ts';

/** Filters by family: radio buttons of the form, so that the address holds them even without us. */
export interface Filtres {
  readonly noeud: HTMLElement;
  /** The family kept alone, if any. */
  choisi(): Type | undefined;
  /** Keeps a family, or all. */
  choisir(type: Type | undefined): void;
  /** Shows how many pages of each family answer, and hides the families that have none. */
  montrer(facettes: readonly Facette[]): void;
}

/** Builds the filters. @param suite called when another family is chosen. */
export function filtres(suite: () => void): Filtres {
  const choix = new Map<string, Choix>(['' as const, ...TYPES].map((type) => [type, unChoix(type)]));
  const noeud = element(
    'fieldset',
    { class: 'familles', hidden: '' },
    element('legend', { class: 'cache' }, 'Garder une sorte de résultats'),
    ...[...choix.values()].map(({ etiquette }) => etiquette),
  );
  const choisi = () => lireType([...choix].find(([, { radio }]) => radio.checked)?.[0] ?? null);
  const choisir = (type: Type | undefined) => {
    const voulu = choix.get(type ?? '');
    if (voulu) voulu.radio.checked = true;
  };
  choisir(undefined);
  noeud.addEventListener('change', suite);
  return {
    noeud,
    choisi,
    choisir,
    montrer(facettes) {
      const total = facettes.reduce((somme, { nombre }) => somme + nombre, 0);
      const nombres = new Map<string, number>([
        ['', total],
        ...facettes.map(({ type, nombre }) => [type, nombre] as const),
      ]);
      noeud.hidden = facettes.length < 2 && choisi() === undefined;
      for (const [type, { etiquette, nombre, radio }] of choix) {
        nombre.textContent = String(nombres.get(type) ?? 0);
        etiquette.hidden = !nombres.has(type) && !radio.checked;
      }
    },
  };
}

interface Choix {
  readonly radio: HTMLInputElement;
  readonly nombre: HTMLElement;
  readonly etiquette: HTMLElement;
}

function unChoix(type: '' | Type): Choix {
  const radio = element('input', { type: 'radio', name: 'type', value: type });
  const nombre = element('span', { class: 'nombre' });
  const nom = type === '' ? 'Tout' : FAMILLES[type];
  return { radio, nombre, etiquette: element('label', {}, radio, `${nom} `, nombre) };
}
