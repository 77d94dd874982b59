import { dateEnFrancais } from '../domain/francais/index.ts';
import { addresseeOf, type Addressee, type FormDefinition, type ValidAnswers } from '../forms/index.ts';
import type { Bloc, DocumentModel } from './model.ts';

const CANAUX = {
  courriel: 'par courriel',
  courrier: 'par courrier, de préférence avec accusé de réception',
  plateforme: 'par la plateforme en ligne de l’administration',
} as const;

/**
 * What is left to do once the document is made, on one page: where to send it, with which pieces, and when to ask again.
 *
 * @param fichier name of the document it accompanies.
 * @param jour civil day, `AAAA-MM-JJ`.
 */
export function nextSteps(
  form: FormDefinition,
  answers: ValidAnswers,
  { fichier, jour, adresse }: { readonly fichier: string; readonly jour: string; readonly adresse: string },
): DocumentModel {
  const addressee = addresseeOf(form, answers);
  const { ensuite, pieces } = form.envoi;
  return {
    titre: 'Prochaines étapes',
    sousTitre: form.titre_court,
    langue: 'fr-FR',
    sujet: `Ce qui reste à faire après avoir préparé « ${form.titre_court} »`,
    pied: `Prochaines étapes, ${form.titre_court}`,
    origine: { adresse, jour },
    blocs: [
      {
        type: 'paragraphe',
        texte: [
          { texte: 'Ce document n’a pas encore été envoyé.', gras: true },
          { texte: ` Il s’appelle ${fichier} ; il a été préparé le ${dateEnFrancais(jour)}.` },
        ],
      },
      { type: 'liste', numerotee: true, elements: ensuite },
      { type: 'titre', niveau: 1, texte: 'Où l’envoyer' },
      ...sendingOf(addressee, form),
      ...(pieces.length === 0
        ? []
        : ([
            { type: 'titre', niveau: 1, texte: 'Pièces à joindre' },
            { type: 'liste', elements: pieces },
          ] as const)),
      { type: 'titre', niveau: 1, texte: 'À garder' },
      {
        type: 'liste',
        elements: [
          'Le fichier lui-même : il porte vos réponses et se rouvre sur le site, sur n’importe quel ordinateur.',
          'La date de l’envoi et le nom de la personne qui vous répond.',
        ],
      },
    ],
  };
}

/** The addressee as it is known: its address and what is doubtful in it, or whom to ask for it. */
function sendingOf(
  { organisme, adresse, courriel, source, aVerifier, manque, site }: Addressee,
  { envoi: { canaux, reserve } }: FormDefinition,
): Bloc[] {
  if (organisme === '') {
    return [said('Ce document de travail n’a pas de destinataire fixé\u00A0: à vous de choisir à qui le montrer.')];
  }
  const address: Bloc[] =
    manque === undefined
      ? [
          ...(adresse.length > 0 ? [said(adresse.join('\n'))] : []),
          ...(courriel === undefined
            ? [said('Adresse e-mail\u00A0: non trouvée.')]
            : [{ type: 'lien', texte: courriel, adresse: `mailto:${courriel}` } as const]),
          ...(aVerifier ? [said('Adresse à vérifier avant d’envoyer.')] : []),
          ...(reserve === undefined ? [] : [said(reserve)]),
        ]
      : [said(manque), ...(site === undefined ? [] : [{ type: 'lien', texte: site, adresse: site } as const])];
  return [
    { type: 'paragraphe', texte: [{ texte: organisme, gras: true }] },
    ...address,
    said(`À envoyer ${canaux.map((canal) => CANAUX[canal]).join(' ET ')}.`),
    ...(source === undefined ? [] : [{ type: 'paragraphe', texte: source, ton: 'discret' } as const]),
  ];
}

const said = (texte: string): Bloc => ({ type: 'paragraphe', texte });
