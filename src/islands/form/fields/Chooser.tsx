import { addressOf, pageIdOf, type FormDefinition } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';

interface Props {
  readonly form: FormDefinition;
  /** The answer in which items are chosen. */
  readonly reference: string;
  /** What one of them is called here. */
  readonly element: string;
}

/** Nothing was chosen yet: what would appear, and the way to choose. */
export function Chooser({ form, reference, element }: Props) {
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
      Rien n’est encore choisi. Chaque choix ouvrira ici sa partie ({element}).{' '}
      {question !== undefined && (
        <a href={addressOf({ question })} onClick={here}>
          Choisir&nbsp;: {name}
        </a>
      )}
    </p>
  );
}
