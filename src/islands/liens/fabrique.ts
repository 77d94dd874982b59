/** « Préparer un lien » on /integrer/: what a form asks, and the link that answers it for whoever receives it. */
import { problemsOf, type Answers, type FormDefinition } from '../../forms/index.ts';
import { publicFields } from '../../forms/prefill/index.ts';
import { all, one, say } from '../parcours/elements.ts';
import { addressOf } from './address.ts';
import { controlOf, type Control } from './controls.ts';
import { formulaireDe } from './formulaire.ts';
import { made } from '../parcours/made.ts';
import { showCode } from './showCode.ts';
import { FEW, sectionsOf, type Sections } from './sections.ts';

interface Chosen {
  readonly form: FormDefinition;
  /** Choices that have a public key. */
  readonly publics: readonly Control[];
  readonly sections: Sections;
}

const maker = one<HTMLFormElement>('[data-fabrique]');
const choice = one<HTMLSelectElement>('#fabrique-form');
const region = one<HTMLSelectElement>('#fabrique-region');
const par = one<HTMLInputElement>('#fabrique-par');
const search = one<HTMLInputElement>('#fabrique-cherche');
const link = one<HTMLTextAreaElement>('#fabrique-lien');
const said = one('[data-dit]');
const state: { chosen: Chosen | null } = { chosen: null };

maker.hidden = false;
maker.addEventListener('submit', (event) => event.preventDefault());
maker.addEventListener('input', ({ target }) => target !== choice && show());
// Not at each key: half a date is not a fault.
maker.addEventListener('change', ({ target }) => target !== choice && check());
choice.addEventListener('change', () => void choose());
one('[data-copier-lien]').addEventListener('click', () => {
  navigator.clipboard.writeText(link.value).then(
    () => say(said, 'Lien copié.'),
    () => link.select(),
  );
});
void choose();

async function choose(): Promise<void> {
  const slug = choice.value;
  const form = await formulaireDe(slug);
  if (slug !== choice.value) return;
  search.value = '';
  state.chosen = form && { form, publics: publicFields(form).map(controlOf), sections: sectionsOf(form) };
  one('[data-publiques]').replaceChildren(...(state.chosen?.publics.map(({ element }) => element) ?? []));
  one('[data-champs]').replaceChildren(...(state.chosen?.sections.elements ?? []));
  one('[data-cherche]').hidden = (state.chosen?.sections.count ?? 0) <= FEW;
  say(said, form === null ? 'Ce formulaire n’a pas pu être lu. Réessayez avec du réseau.' : '');
  show();
  check();
}

const answersOf = ({ publics, sections }: Chosen) => {
  const open: Answers = Object.assign({}, ...publics.map((each) => each.read()));
  return { publics: open, answers: sections.read(open) };
};

function show(): void {
  const { chosen } = state;
  for (const part of all('[data-lien]')) part.hidden = chosen === null;
  if (chosen === null) return;
  const given = answersOf(chosen);
  const found = chosen.sections.show({ ...given.publics, ...given.answers }, search.value);
  say(one('[data-trouve]'), found === 0 ? `Aucune question ne contient «\u00A0${search.value.trim()}\u00A0».` : '');
  const address = addressOf(chosen.form, location.origin, { ...given, region: region.value, par: par.value });
  link.value = address ?? '';
  for (const part of all<HTMLAnchorElement>('[data-essayer]')) part.href = address ?? chosen.form.slug;
  say(said, address === null ? 'Ces réponses sont trop longues pour un lien. Raccourcissez-les.' : '');
  showCode(address);
}

/** What the form would say of these answers to those who receive them. */
function check(): void {
  if (state.chosen === null) return;
  const { form, ...rest } = state.chosen;
  const { publics, answers } = answersOf({ form, ...rest });
  const messages = form.sections
    .flatMap(({ champs }) => champs)
    .filter(({ id }) => Object.hasOwn(answers, id))
    .flatMap((field) => problemsOf(form, field, { ...publics, ...answers }).map(({ message }) => message));
  const place = one('[data-a-revoir]');
  place.hidden = messages.length === 0;
  one('[data-a-revoir] ul').replaceChildren(...messages.map((textContent) => made('li', { textContent })));
}
