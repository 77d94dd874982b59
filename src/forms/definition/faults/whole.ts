import { WRITTEN_KINDS } from '../families.ts';
import type { FormContent } from '../form.ts';
import { conditionFaults, leadsNowhere, suits } from './conditions.ts';
import { textFaults } from './fields.ts';
import { leadOf, optionsOf } from './lead.ts';
import { insideOf, quoted, topFields, type Fault, type Names } from './walk.ts';

/** What is wrong with the form around its fields: sections, sending, name of the file, cover, controls. */
export function wholeFaults(form: FormContent): readonly Fault[] {
  const names = [topFields(form)];
  return [
    ...sectionFaults(form, names),
    ...fileFaults(form),
    ...coverFaults(form, names),
    ...letterFaults(form, names),
    ...sendingFaults(form, names),
    ...controlFaults(form, names),
  ];
}

function sectionFaults(form: FormContent, names: readonly Names[]): readonly Fault[] {
  const known = form.parties.map(({ id }) => id);
  return form.sections.flatMap((section, n) => {
    const path = ['sections', n];
    const { partie, visible_si: condition, attend, une_page_par_element: oneEach } = section;
    const sheets = section.champs.some(({ type }) => type === 'fiches');
    return [
      ...(partie === undefined || known.includes(partie)
        ? []
        : [{ path: [...path, 'partie'], message: `Aucune entrée de \`parties\` ne s’appelle ${quoted(partie)}.` }]),
      ...(condition === undefined ? [] : conditionFaults(condition, [...path, 'visible_si'], names)),
      ...(attend === undefined ? [] : conditionFaults(attend.condition, [...path, 'attend', 'condition'], names)),
      ...(oneEach && !sheets
        ? [
            {
              path: [...path, 'une_page_par_element'],
              message: 'Une page par élément demande un champ de type `fiches`.',
            },
          ]
        : []),
    ];
  });
}

/** Kinds whose answer is written words, fit to name a file. */
const WRITTEN = new Set<string>(WRITTEN_KINDS);

function fileFaults(form: FormContent): readonly Fault[] {
  return form.fichier.reponses.flatMap((path, n) => {
    if (leadsToWords(topFields(form), path)) return [];
    const message = `${quoted(path.join(' › '))} ne mène à aucune réponse écrite de ce formulaire.`;
    return [{ path: ['fichier', 'reponses', n], message }];
  });
}

function leadsToWords(fields: Names, [first, ...rest]: readonly string[]): boolean {
  const field = fields.find(({ id }) => id === first);
  if (field === undefined) return false;
  return field.type === 'groupe' ? leadsToWords(field.champs, rest) : WRITTEN.has(field.type) && rest.length === 0;
}

function coverFaults({ document }: FormContent, names: readonly Names[]): readonly Fault[] {
  const { couverture } = document;
  if (couverture === undefined) return [];
  const path = ['document', 'couverture'];
  return [
    ...textFaults(couverture.titre ?? '', [...path, 'titre'], names, false),
    ...textFaults(couverture.surtitre ?? '', [...path, 'surtitre'], names, false),
    ...(couverture.carte === undefined
      ? []
      : suits(couverture.carte, ['communes'], 'un champ de type `communes`', [...path, 'carte'], names)),
  ];
}

function letterFaults({ document: { lettre } }: FormContent, names: readonly Names[]): readonly Fault[] {
  if (lettre === undefined) return [];
  const path = ['document', 'lettre'];
  const { expediteur, objet, ouverture, conclusion, annexes } = lettre;
  const known = new Set(names.flatMap((fields) => fields.map(({ id }) => id)));
  const lost = (ref: string, at: Fault['path']) => (known.has(ref) ? [] : [{ path: at, message: leadsNowhere(ref) }]);
  return [
    ...expediteur.flatMap((ref, n) => lost(ref, [...path, 'expediteur', n])),
    ...(annexes === undefined ? [] : lost(annexes, [...path, 'annexes'])),
    ...textFaults(objet, [...path, 'objet'], names, false),
    ...ouverture.flatMap((text, n) => textFaults(text, [...path, 'ouverture', n], names, false)),
    ...conclusion.flatMap((text, n) => textFaults(text, [...path, 'conclusion', n], names, false)),
  ];
}

function sendingFaults({ envoi }: FormContent, names: readonly Names[]): readonly Fault[] {
  const { contact, selon, contacts, mention } = envoi;
  if (selon === undefined) {
    return [
      ...(contact === undefined && mention !== ''
        ? [{ path: ['envoi'], message: 'Dites à qui l’envoyer\u00a0: `contact`, ou `selon` et `contacts`.' }]
        : []),
      ...(contacts === undefined
        ? []
        : [{ path: ['envoi', 'contacts'], message: 'Dites avec `selon` quel champ choisit parmi ces `contacts`.' }]),
    ];
  }
  const lead = leadOf(names, selon);
  if (lead === undefined) return [{ path: ['envoi', 'selon'], message: leadsNowhere(selon) }];
  if (lead.field.type !== 'choix') {
    return [
      {
        path: ['envoi', 'selon'],
        message: `${quoted(selon)} ne convient pas ici\u00a0: on attend un champ de type \`choix\`.`,
      },
    ];
  }
  const options = optionsOf(lead.field);
  return Object.keys(contacts ?? {})
    .filter((choice) => options !== null && !options.some(({ id }) => id === choice))
    .map((choice) => ({
      path: ['envoi', 'contacts', choice],
      message: `${quoted(selon)} n’a pas de choix ${quoted(choice)}.`,
    }));
}

/** A control is read in the row where its message is shown. */
function controlFaults({ controles }: FormContent, names: readonly Names[]): readonly Fault[] {
  return controles.flatMap(({ quand, champ, message }, n) => {
    const path = ['controles', n];
    const lead = leadOf(names, champ);
    if (lead === undefined) return [{ path: [...path, 'champ'], message: leadsNowhere(champ) }];
    const rows = lead.through.toReversed().map(insideOf);
    const around = [...rows, ...names];
    return [
      ...conditionFaults(quand, [...path, 'quand'], around),
      ...textFaults(message, [...path, 'message'], around, rows.length > 0),
    ];
  });
}
