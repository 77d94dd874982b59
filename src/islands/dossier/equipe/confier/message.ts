import { count } from '../words.ts';
import { namesOf } from '../fusion/kinds.ts';
import type { FormDefinition } from '../../../../forms/index.ts';

export interface Message {
  readonly objet: string;
  readonly corps: string;
}

interface About {
  readonly form: FormDefinition;
  /** Name of the dossier. */
  readonly nom: string;
  /** Full address of the page of the form. */
  readonly adresse: string;
  /** Name of the file to attach. */
  readonly fichier: string;
  /** Who signs; empty when no name was given. */
  readonly auteur: string;
}

/** What to tell someone who will write some sections. */
export function toWrite(about: About, sections: readonly string[]): Message {
  const { form, nom } = about;
  const what = count(sections.length, 'section à écrire', 'sections à écrire');
  return letter(about, `${nom}\u00a0: ${what}`, [
    `Voici le fichier de «\u00a0${nom}\u00a0» avec ${count(sections.length, 'section')} à écrire\u00a0: ${namesOf(form, sections)}.`,
    `Écrivez, puis appuyez sur «\u00a0Rendre ${sections.length === 1 ? 'cette section' : 'ces sections'}\u00a0» et renvoyez-moi le fichier obtenu.`,
  ]);
}

/** What to tell someone who will read the whole dossier again. */
export const toRead = (about: About): Message =>
  letter(about, `${about.nom}\u00a0: à relire`, [
    `Voici le fichier de «\u00a0${about.nom}\u00a0», à relire.`,
    'Section par section, vous pouvez commenter et donner un avis\u00a0; rien d’autre ne peut changer. À la fin, appuyez sur «\u00a0Rendre ma relecture\u00a0» et renvoyez-moi le fichier obtenu.',
  ]);

function letter(
  { adresse, fichier, auteur }: About,
  objet: string,
  [first = '', last = '']: readonly string[],
): Message {
  const how = `Ouvrez ${adresse} dans un navigateur, choisissez «\u00a0Ouvrir un fichier\u00a0» et prenez la pièce jointe, ${fichier}. Il n’y a ni compte ni mot de passe, et rien ne quitte votre ordinateur.`;
  return {
    objet,
    corps: ['Bonjour,', first, how, last, auteur === '' ? 'Merci\u202f!' : `Merci\u202f!\n${auteur}`].join('\n\n'),
  };
}

/** Opens the reader’s mail program, without addressee. RFC 6068: lines end with %0D%0A. */
export const mailOf = ({ objet, corps }: Message): string =>
  `mailto:?subject=${encodeURIComponent(objet)}&body=${encodeURIComponent(corps.replace(/\n/gu, '\r\n'))}`;
