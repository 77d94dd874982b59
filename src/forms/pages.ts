import type { Field, FormDefinition, Section } from './definition.ts';
import { isSilent } from './kinds/index.ts';
import { isVisible, itemsOf, scopeOf, type Item, type Scope } from './scope.ts';
import type { Answers, Path } from './shapes.ts';

/** What is asked at one address: one question, or one section of a dossier. */
export interface Page {
  /** Its address: id of the field (`questions`), of the section (`dossier`), or `<section>-<item>` for one sheet. */
  readonly id: string;
  /** Title of the page: the question, or the heading printed. */
  readonly titre: string;
  /** Name in the list of tasks, with a verb. */
  readonly tache: string;
  readonly section: Section;
  /** Id of the entry of `parties` it belongs to. */
  readonly partie?: string;
  /** What is shown on the page, in order: texts that ask nothing included, what its condition hides left out. */
  readonly champs: readonly Field[];
  /** The one sheet asked here, in a section that gives a page to each. */
  readonly element?: Item;
  /** From 1; « question 2 sur 5 ». */
  readonly numero: number;
  readonly total: number;
}

type Asked = Omit<Page, 'numero' | 'total'>;

/** The pages that these answers open, in the order of the official form. */
export function pages(form: FormDefinition, answers: Answers): readonly Page[] {
  const scope = scopeOf(form, answers);
  const asked = form.sections
    .filter((section) => isVisible(scope, section))
    .flatMap((section) => {
      const champs = section.champs.filter((field) => isVisible(scope, field));
      return form.presentation === 'dossier' ? sectionPages(scope, section, champs) : questionPages(section, champs);
    });
  return asked.map((page, n) => ({ ...page, numero: n + 1, total: asked.length }));
}

/** The page of an id, if these answers open it. */
export const pageOf = (form: FormDefinition, answers: Answers, id: string): Page | undefined =>
  pages(form, answers).find((page) => page.id === id);

/** Id of the page where an answer is asked, open or not: its question, its section, or its sheet. */
export function pageIdOf(form: FormDefinition, [champ, item]: Path): string | undefined {
  const section = form.sections.find(({ champs }) => champs.some(({ id }) => id === champ));
  if (section === undefined || typeof champ !== 'string') return undefined;
  if (form.presentation === 'questions') return champ;
  const sheets = section.une_page_par_element && section.champs.find(({ id }) => id === champ)?.type === 'fiches';
  return sheets && typeof item === 'string' ? sheetPageId(section, item) : section.id;
}

/** No section has a dash in its name: what follows the first one is the name of a sheet. */
const sheetPageId = (section: Section, item: string): string => `${section.id}-${item}`;

/** The section whose page this would be, open or not; `undefined`: no page has such a name. */
export function sectionOfPageId(form: FormDefinition, id: string): Section | undefined {
  const [name, ...item] = id.split('-');
  const section = form.sections.find((each) => each.id === name);
  return item.length === 0 || section?.une_page_par_element === true ? section : undefined;
}

/** A section gives a page to each sheet that is open; while none is, it is one page, that says what to do first. */
function sectionPages(scope: Scope, section: Section, champs: readonly Field[]): readonly Asked[] {
  const whole = sectionPage(section, champs);
  const sheets = section.une_page_par_element ? champs.find((field) => field.type === 'fiches') : undefined;
  const items = sheets === undefined ? [] : itemsOf(scope, sheets.pour_chaque);
  if (items.length === 0) return [whole];
  return items.map((element) => {
    const id = sheetPageId(section, element.id);
    return { ...whole, id, titre: element.libelle, tache: element.libelle, element };
  });
}

function sectionPage(section: Section, champs: readonly Field[]): Asked {
  const titre = section.intitule ?? section.titre;
  return { id: section.id, titre, tache: section.tache ?? titre, section, champs, ...partOf(section) };
}

/** One page per question; what asks nothing is shown with the question that follows, or with the last one. */
function questionPages(section: Section, champs: readonly Field[]): Asked[] {
  const found: Asked[] = [];
  let waiting: Field[] = [];
  for (const field of champs) {
    waiting.push(field);
    if (isSilent(field)) continue;
    const titre = field.question ?? field.libelle;
    found.push({ id: field.id, titre, tache: titre, section, champs: waiting, ...partOf(section) });
    waiting = [];
  }
  const last = found.pop();
  return last === undefined ? [] : [...found, { ...last, champs: [...last.champs, ...waiting] }];
}

const partOf = ({ partie }: Section) => partie !== undefined && { partie };
