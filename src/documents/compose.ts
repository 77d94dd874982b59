import {
  interpolate,
  isVisible,
  scopeOf,
  type FormDefinition,
  type SavedAnswers,
  type Section,
  type ValidAnswers,
  type ValidRow,
} from '../forms/index.ts';
import type { Situer } from '../domain/territoire/contours/index.ts';
import { graineDuTerritoire, mosaique } from '../domain/territoire/index.ts';
import { arranged } from './arrange.ts';
import { blocsOf } from './blocs/index.ts';
import { communesAt } from './blocs/communes.ts';
import { deeper, type Place } from './context.ts';
import { destinataireOf } from './destinataire.ts';
import { letterOf, withoutNamed } from './lettre/index.ts';
import type { Bloc, Couverture, DocumentModel } from './model.ts';
import { numbered } from './numbering.ts';

export interface ComposeContext {
  /** Civil day printed at the end, `AAAA-MM-JJ`. */
  readonly jour: string;
  /** Full address of the page the document was made with. */
  readonly adresse: string;
  /** Attached so that the file can be opened again; absent: nothing reusable in the file. */
  readonly donnees?: SavedAnswers | undefined;
  /** Not checked yet: forms that ask for it print BROUILLON on each page. */
  readonly brouillon?: boolean | undefined;
  /** What draws the map of a territory, given by who has the outlines; absent: the mosaic alone is printed. */
  readonly situer?: Situer | undefined;
}

/** The official form with its answers: headings and labels word for word, in the order of the official form. */
export function compose(form: FormDefinition, answers: ValidAnswers, context: ComposeContext): DocumentModel {
  return documentOf(form, answers, false, context);
}

/** The official form without any answer: what the fillable PDF is made from. */
export function composeBlank(form: FormDefinition, context: ComposeContext): DocumentModel {
  return documentOf(form, {}, true, context);
}

function documentOf(
  form: FormDefinition,
  answers: ValidRow,
  vierge: boolean,
  { jour, adresse, donnees, brouillon = false, situer }: ComposeContext,
): DocumentModel {
  const scope = scopeOf(form, answers);
  const images = {};
  const place: Place = { form, row: answers, scope, prefix: '', niveau: 2, vierge, images, situer };
  const shown = form.sections.filter((section) => vierge || isVisible(scope, section));
  const lettre = vierge ? undefined : form.document.lettre;
  // A letter has its own head, and no other first page.
  const onFirstPage = ({ page_de_garde: first }: Section) => first && lettre === undefined;
  const printed = arranged(
    withoutNamed(shown, lettre)
      .filter((section) => !onFirstPage(section))
      .flatMap((section, n, all) => sectionBlocs(section, all[n - 1], place)),
  );
  const letter = lettre === undefined ? undefined : letterOf(lettre, printed, place);
  const blocs = letter?.blocs ?? printed;
  const { couverture, sommaire, numerotation, filigrane } = form.document;
  const destinataire = destinataireOf(form, answers, lettre !== undefined);
  const cover = couverture === undefined || lettre !== undefined ? undefined : coverOf(shown, place);
  return {
    titre: titleOf(form, place),
    ...(form.sous_titre !== undefined && { sousTitre: form.sous_titre }),
    langue: 'fr-FR',
    sujet: form.resume,
    ...(destinataire !== undefined && { destinataire }),
    ...(letter !== undefined && { lettre: letter.entete }),
    ...(cover !== undefined && { couverture: cover }),
    ...(sommaire !== undefined && { sommaire }),
    ...(filigrane && brouillon && { filigrane: 'BROUILLON' }),
    pied: form.titre_court,
    origine: { adresse, jour },
    blocs: [
      ...(cover === undefined ? shown.filter(onFirstPage).flatMap((section) => blocsOf(section.champs, place)) : []),
      ...(numerotation ? numbered(blocs) : blocs),
    ],
    ...(Object.keys(images).length > 0 && { images }),
    ...(donnees !== undefined && { donnees }),
  };
}

/** The printed title, with the answers it repeats: « … « CPTS de Saint-Exemple » ». */
function titleOf(form: FormDefinition, { scope, vierge }: Place): string {
  const own = form.document.couverture?.titre;
  if (own === undefined) return form.titre;
  return vierge ? own.replace(/\{[^{}]+\}/gu, '…………………') : interpolate(scope, own);
}

/** The first page: the fields of the sections that go there, without frames, and the territory as an ornament. */
function coverOf(sections: readonly Section[], place: Place): Couverture {
  const { couverture } = place.form.document;
  const blocs = sections
    .filter((section) => section.page_de_garde)
    .flatMap((section) => blocsOf(section.champs, place))
    .map((bloc): Bloc => (bloc.type === 'champ' ? { ...bloc, enLigne: true } : bloc));
  const communes = couverture?.carte === undefined ? [] : communesAt(place, couverture.carte);
  return {
    ...(couverture?.surtitre !== undefined && { surtitre: couverture.surtitre }),
    blocs,
    ...(communes.length > 0 && {
      dessin: mosaique(communes.length, graineDuTerritoire(communes)),
    }),
  };
}

/** A section under the heading of its part, which is printed when the part begins. */
function sectionBlocs(section: Section, before: Section | undefined, place: Place): Bloc[] {
  const part = place.form.parties.find(({ id }) => id === section.partie);
  const inPart = part?.imprime === true;
  const begins = inPart && before?.partie !== section.partie;
  const niveau = inPart ? 2 : 1;
  const head: Bloc[] = [
    ...(section.nouvelle_page || section.paysage
      ? [{ type: 'saut', orientation: section.paysage ? 'paysage' : 'portrait' } as const]
      : before?.paysage === true
        ? [{ type: 'saut', orientation: 'portrait' } as const]
        : []),
    ...(begins ? [{ type: 'titre', niveau: 1, texte: part.titre } as const] : []),
    ...(begins && part.mention !== undefined
      ? [{ type: 'paragraphe', texte: part.mention, ton: 'discret' } as const]
      : []),
    ...(section.sans_titre ? [] : [{ type: 'titre', niveau, texte: section.titre } as const]),
    ...(section.mention === undefined ? [] : [{ type: 'paragraphe', texte: section.mention, ton: 'discret' } as const]),
  ];
  return [...head, ...blocsOf(section.champs, { ...place, niveau: deeper(niveau) })];
}
