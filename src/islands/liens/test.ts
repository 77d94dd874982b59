/** « Tester un lien » : what a prefilled link would do, said before anybody receives it. Nothing is sent. */
import { summary, type FormDefinition } from '../../forms/index.ts';
import { publicFields, read, type Prefill } from '../../forms/prefill/index.ts';
import { one } from '../parcours/elements.ts';
import { made } from '../parcours/made.ts';
import { formulaireDe } from './formulaire.ts';

const form = one<HTMLFormElement>('[data-tester]');
const pasted = one<HTMLTextAreaElement>('#lien-colle');
const said = one('[data-explique]');

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void explained(pasted.value.trim()).then((lines) =>
    said.replaceChildren(...lines.map((textContent) => made('p', { textContent }))),
  );
});

/** Sentences on a link, in the order in which one reads it. */
async function explained(link: string): Promise<readonly string[]> {
  const url = URL.parse(link);
  if (url === null || !/^https?:$/u.test(url.protocol))
    return ['Collez une adresse entière, qui commence par https://.'];
  const other = url.origin === location.origin ? [] : [`Cette adresse est celle d’un autre site, ${url.host}.`];
  const slug = /^\/formulaires\/([a-z0-9-]+)\/$/u.exec(url.pathname)?.[1];
  if (slug === undefined) {
    const hash = url.hash.startsWith('#p=') ? ['Seule la page d’un formulaire lit des réponses préparées.'] : [];
    return [...other, ...keysOf(url, new Set()), ...hash, ...(url.hash === '' ? [OPENS] : [])];
  }
  const form = await formulaireDe(slug);
  if (form === null) return [...other, `Nous n’avons pas pu lire le formulaire «\u00A0${slug}\u00A0».`];
  const taken = new Set(publicFields(form).map(({ cle_publique: key }) => key ?? ''));
  return [...other, ...keysOf(url, taken), ...answered(form, read(form, url))];
}

const OPENS = 'Ce lien ne porte pas de réponses\u00A0: il ouvre seulement la page.';

/** What the public keys do; `taken`: those that a question of the form answers to. */
const keysOf = ({ searchParams }: URL, taken: ReadonlySet<string>): string[] =>
  [...searchParams].map(([key, value]) => {
    const given = `${key} = ${value}`;
    if (taken.has(key)) return `Dans l’adresse, pour une question du formulaire\u00A0: ${given}.`;
    if (key === 'region') return `Dans l’adresse, la région de la visite\u00A0: ${given}.`;
    if (key === 'dept') return `Ignoré, cette page ne demande pas de département\u00A0: ${given}.`;
    return `Ignoré, une clé que le site ne connaît pas\u00A0: ${given}.`;
  });

function answered(form: FormDefinition, prefill: Prefill): string[] {
  if (!prefill.ok) return [prefill.raison === 'absent' ? OPENS : prefill.phrase];
  const rows = summary(form, prefill.answers).flatMap(({ lignes }) => lignes);
  return [
    `Formulaire\u00A0: ${form.titre_court}. Préparé par\u00A0: ${prefill.par || 'personne de nommé'}.`,
    ...rows.flatMap(({ id, libelle, valeur }) =>
      Object.hasOwn(prefill.answers, id) && valeur.length > 0 ? [`${libelle}\u00A0: ${valeur.join(', ')}`] : [],
    ),
    ...prefill.ignorees.map((name) => `Ignoré\u00A0: «\u00A0${name}\u00A0», que ce formulaire ne demande pas.`),
    ...prefill.refusees.map((phrase) => `Laissé de côté\u00A0: ${phrase}.`),
  ];
}
