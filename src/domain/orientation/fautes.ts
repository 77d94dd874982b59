import type { Arbre, Question } from './arbre.ts';

/** What makes a tree lead nowhere, or nobody. `ou`: id of the question or outcome. */
export interface Faute {
  readonly nature: 'perdue' | 'boucle' | 'cle-reprise' | 'inatteignable' | 'valeur-double' | 'longue';
  readonly ou: string;
  /** The name at fault: where it leads, the value, the key. */
  readonly nom: string;
}

/** As many questions as a person bears before an answer. */
export const QUESTIONS_AU_PLUS = 5;

/** Every fault of a tree; none: each answer leads to an outcome in five questions at most, and each outcome has its way. */
export function fautesDe(arbre: Arbre): Faute[] {
  const connus = new Set([...arbre.questions.map(({ id }) => id), ...arbre.issues]);
  const perdues = [
    ...(connus.has(arbre.depart) ? [] : [{ nature: 'perdue', ou: '', nom: arbre.depart } as const]),
    ...arbre.questions.flatMap(({ id, reponses }) =>
      [...new Set(reponses.map(({ vers }) => vers))]
        .filter((vers) => !connus.has(vers))
        .map((nom): Faute => ({ nature: 'perdue', ou: id, nom })),
    ),
  ];
  const { vus, fautes } = parcourir(arbre);
  const inatteignables = [...connus]
    .filter((id) => !vus.has(id))
    .map((id): Faute => ({ nature: 'inatteignable', ou: id, nom: id }));
  return [...perdues, ...arbre.questions.flatMap(doubles), ...fautes, ...inatteignables];
}

const doubles = ({ id, reponses }: Question): Faute[] =>
  reponses
    .filter(({ valeur }, rang) => reponses.findIndex((autre) => autre.valeur === valeur) < rang)
    .map(({ valeur }) => ({ nature: 'valeur-double', ou: id, nom: valeur }));

/** Walks every way once: what it meets, and the ways that turn round, ask twice, or never end. */
function parcourir(arbre: Arbre): { vus: ReadonlySet<string>; fautes: readonly Faute[] } {
  const vus = new Set<string>();
  const fautes = new Map<string, Faute>();
  const dire = (faute: Faute) => fautes.set(`${faute.nature} ${faute.ou} ${faute.nom}`, faute);
  const aller = (id: string, avant: readonly Question[]): void => {
    vus.add(id);
    const question = arbre.questions.find((chacune) => chacune.id === id);
    if (!question) return;
    if (avant.includes(question)) return void dire({ nature: 'boucle', ou: avant.at(-1)?.id ?? id, nom: id });
    const { cle } = question;
    if (avant.some((autre) => autre.cle === cle)) dire({ nature: 'cle-reprise', ou: id, nom: cle });
    if (avant.length === QUESTIONS_AU_PLUS) return void dire({ nature: 'longue', ou: id, nom: id });
    for (const vers of new Set(question.reponses.map((reponse) => reponse.vers))) aller(vers, [...avant, question]);
  };
  aller(arbre.depart, []);
  return { vus, fautes: [...fautes.values()] };
}
