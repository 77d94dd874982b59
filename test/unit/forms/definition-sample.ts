/** Small forms, right but for one thing, and what the schema says of them. */
import { formSchema } from '../../../src/forms/schema.ts';
import { form, without } from './sample.ts';

/** What the schema says of our form once changed: « path : sentence ». */
export const problems = (changes: object): string[] => {
  const content = without(form, 'slug', 'destinataire', 'destinataires', 'catalogues', 'citations');
  const result = formSchema.safeParse({ ...content, ...changes });
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')} : ${message}`.replaceAll('\u00a0', ' '));
};
export const section = (...champs: object[]) => ({
  sections: [{ id: 's', titre: 'S', champs }],
  fichier: { prefixe: 'S' },
});
export const texte = (id: string, more: object = {}) => ({ id, type: 'texte', libelle: 'L', ...more });
export const nombre = (id: string) => ({ id, type: 'nombre', libelle: 'N' });
export const choix = (id: string) => ({ id, type: 'choix', libelle: 'C', options: [{ id: 'x', libelle: 'X' }] });
export const communes = { id: 'communes', type: 'communes', libelle: 'C' };
export const calcul = (id: string, computation: object) => ({ id, type: 'calcul', libelle: 'C', calcul: computation });
export const groupe = (id: string, champs: object[], more: object = {}) => ({
  id,
  type: 'groupe',
  libelle: 'G',
  element: 'ligne',
  champs,
  ...more,
});
export const grille = (more: object) => ({
  id: 'grille',
  type: 'grille',
  libelle: 'G',
  lignes: [{ id: 'l', libelle: 'L' }],
  colonnes: [nombre('prevu'), texte('note')],
  ...more,
});
export const nowhere = (ref: string) =>
  `« ${ref} » ne mène à aucune réponse de ce formulaire : vérifiez l’orthographe, ou la place du champ.`;
