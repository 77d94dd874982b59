import { answerOf, type FieldOf } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';
import { ChoicesBox } from './Box.tsx';
import { messageAt, type FieldProps } from './props.ts';

const LINES = ['lieu', 'date', 'nom', 'qualite'] as const;
const PRINTED = { lieu: 'Fait à', date: 'Le', nom: 'Nom', qualite: 'Qualité' } as const;

/** Who signs, where and when. The signature itself is by hand, in the frame that is printed empty. */
export function SignatureField(props: FieldProps<FieldOf<'signature'>>) {
  const { field, path, answers, problems, send } = props;
  const signature = answerOf<'signature'>(field, answers) ?? {};
  return (
    <ChoicesBox of={props}>
      <div className="signature">
        {LINES.map((line) => {
          const place = [...path, line];
          const id = controlId(place);
          const message = messageAt(problems, place);
          return (
            <div key={line} className={message === undefined ? 'groupe' : 'groupe faux'}>
              <label htmlFor={id}>{field.libelles[line] ?? PRINTED[line]}</label>
              {message !== undefined && (
                <span className="erreur" id={`${id}-erreur`}>
                  <span className="cache">Erreur&nbsp;: </span>
                  {message}
                </span>
              )}
              <input
                type="text"
                id={id}
                autoComplete="off"
                value={signature[line] ?? ''}
                aria-invalid={message !== undefined || undefined}
                aria-describedby={message === undefined ? undefined : `${id}-erreur`}
                onChange={(event) => send({ type: 'answered', path: place, value: event.currentTarget.value })}
              />
            </div>
          );
        })}
        <div className="cadre-vide">
          <p>Cadre pour signer à la main, imprimé vide.</p>
        </div>
      </div>
    </ChoicesBox>
  );
}
