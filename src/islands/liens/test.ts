/** « Tester un lien » : what a prefilled link would do, said before anybody receives it. Nothing is sent. */
import { summary } from '../../forms/index.ts';
import { decode } from '../../forms/prefill/index.ts';
import { one } from '../parcours/elements.ts';
import { formulaireDe } from './formulaire.ts';

const form = one<HTMLFormElement>('[data-tester]');
const pasted = one<HTMLTextAreaElement>('#lien-colle');
const said = one('[data-explique]');

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void explained(pasted.value.trim()).then((lines) => said.replaceChildren(...lines.map(paragraph)));
});

/** Sentences on a link, in the order in which one reads it. */
async function explained(link: string): Promise<readonly string[]> {
  const url = URL.parse(link, location.origin);
  if (link === '' || url === null) return ['Collez une adresse entière, qui commence par https://.'];
  const slug = /^\/formulaires\/([a-z0-9-]+)\/$/u.exec(url.pathname)?.[1];
  const keys = [...url.searchParams].map(([key, value]) => `Dans l’adresse\u00A0: ${key} = ${value}.`);
  if (url.hash === '') return [...keys, 'Ce lien ne porte pas de réponses\u00A0: il ouvre seulement la page.'];
  if (slug === undefined) return [...keys, 'Seule la page d’un formulaire lit des réponses préparées.'];
  const definition = await formulaireDe(slug);
  if (definition === null) return [...keys, `Nous n’avons pas pu lire le formulaire «\u00A0${slug}\u00A0».`];
  const prefill = decode(definition, url.hash);
  if (!prefill.ok) return [...keys, prefill.phrase];
  const rows = summary(definition, prefill.answers).flatMap(({ lignes }) => lignes);
  return [
    ...keys,
    `Formulaire\u00A0: ${definition.titre_court}. Préparé par\u00A0: ${prefill.par || 'personne de nommé'}.`,
    ...rows.flatMap(({ libelle, valeur }) => (valeur.length > 0 ? [`${libelle}\u00A0: ${valeur.join(', ')}`] : [])),
    ...prefill.ignorees.map((name) => `Ignoré\u00A0: «\u00A0${name}\u00A0», que ce formulaire ne demande pas.`),
    ...prefill.refusees.map((phrase) => `Laissé de côté\u00A0: ${phrase}.`),
  ];
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}
