import { addressOf, pageIdOf, type FormDefinition } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';

interface Props {
  readonly form: FormDefinition;
  /** The answer in which items are chosen. */
  readonly reference: string;
}

/** Nothing was chosen yet: where to choose, and what comes of it. */
export function Chooser({ form, reference }: Props) {
  const [champ = ''] = reference.split('.');
  const question = pageIdOf(form, [champ]);
  const field = form.sections.flatMap(({ champs }) => champs).find(({ id }) => id === champ);
  const name = field?.intitule ?? field?.libelle ?? champ;
  const here = (event: { preventDefault: () => void }) => {
    const control = document.getElementById(controlId([champ]));
    if (control === null) return;
    event.preventDefault();
    control.scrollIntoView();
    control.focus({ preventScroll: true });
  };
  return (
    <p className="vide">
      {question === undefined ? (
        `Répondez d’abord à «\u00A0${name}\u00A0»`
      ) : (
        <a href={addressOf({ question })} onClick={here}>
          Répondez d’abord à «&nbsp;{name}&nbsp;»
        </a>
      )}
      &nbsp;: chacun de vos choix se complète ensuite ici.
    </p>
  );
}
