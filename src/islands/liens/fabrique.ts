/** « Préparer un lien » on /integrer/: the short texts of the chosen form, and the link that carries them. */
import type { FormDefinition } from '../../forms/index.ts';
import { encode } from '../../forms/prefill/index.ts';
import { one } from '../parcours/elements.ts';
import { formulaireDe } from './formulaire.ts';

const form = one<HTMLFormElement>('[data-fabrique]');
const choice = one<HTMLSelectElement>('#fabrique-form');
const par = one<HTMLInputElement>('#fabrique-par');
const fields = one('[data-champs]');
const link = one<HTMLTextAreaElement>('#fabrique-lien');
const said = one('[data-dit]');
/** Enough for what is common to several territories; the whole form is not for a link. */
const MOST = 6;

form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', (event) => event.target !== choice && show());
choice.addEventListener('change', () => void choose());
one('[data-copier-lien]').addEventListener('click', () => {
  navigator.clipboard.writeText(link.value).then(
    () => (said.textContent = 'Lien copié.'),
    () => link.select(),
  );
});
void choose();

async function choose(): Promise<void> {
  const slug = choice.value;
  const definition = await formulaireDe(slug);
  if (slug !== choice.value) return;
  fields.replaceChildren(...(definition === null ? [] : textsOf(definition).map(control)));
  said.textContent = definition === null ? 'Ce formulaire n’a pas pu être lu. Réessayez avec du réseau.' : '';
  show();
}

/** The first texts that the form asks outside its tables. */
function textsOf({ sections }: FormDefinition) {
  return sections
    .flatMap(({ champs }) => champs)
    .flatMap((field) =>
      field.type === 'texte' || field.type === 'texte_long' ? [{ id: field.id, libelle: field.libelle }] : [],
    )
    .slice(0, MOST);
}

function control({ id, libelle }: { id: string; libelle: string }): HTMLElement {
  const group = document.createElement('div');
  group.className = 'groupe';
  const label = document.createElement('label');
  label.htmlFor = `fabrique-${id}`;
  label.textContent = libelle;
  const input = document.createElement('textarea');
  Object.assign(input, { id: label.htmlFor, name: id, rows: 2, autocomplete: 'off' });
  group.append(label, input);
  return group;
}

function show(): void {
  const typed = [...fields.querySelectorAll('textarea')].map(({ name, value }) => [name, value] as const);
  const answers = Object.fromEntries(typed.filter(([, value]) => value.trim() !== ''));
  const page = new URL(`/formulaires/${choice.value}/`, location.origin).href;
  if (Object.keys(answers).length === 0) link.value = page;
  else {
    const fragment = encode({ slug: choice.value }, answers, { par: par.value });
    link.value = fragment === null ? '' : page + fragment;
    said.textContent = fragment === null ? 'Ces réponses sont trop longues pour un lien. Raccourcissez-les.' : '';
  }
}
