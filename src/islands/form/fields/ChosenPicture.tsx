import type { FieldOf, Picture } from '../../../forms/index.ts';
import { weightOf } from '../../image/among.ts';
import { controlId } from '../ids.ts';
import { messageAt, type FieldProps } from './props.ts';

interface Props extends FieldProps<FieldOf<'image'>> {
  readonly picture: Picture;
  readonly onRemove: () => void;
}

/** The picture as it will be printed, what it weighs, and the words that replace it. */
export function ChosenPicture({ picture, path, problems, send, onRemove }: Props) {
  const place = [...path, 'alternative'];
  const id = controlId(place);
  const message = messageAt(problems, place);
  const { nom, mime, largeur, hauteur, donnees, alternative } = picture;
  const kilo = Math.max(1, Math.round(weightOf(donnees) / 1024));
  return (
    <>
      <figure>
        <img src={`data:${mime};base64,${donnees}`} width={largeur} height={hauteur} alt={alternative} />
        <figcaption className="meta">
          {nom}, {largeur} × {hauteur} pixels, {kilo}&nbsp;ko
        </figcaption>
      </figure>
      <div className={message === undefined ? 'groupe' : 'groupe faux'}>
        <label htmlFor={id}>Que montre cette image&#8239;?</label>
        <span className="aide" id={`${id}-aide`}>
          Pour les personnes qui ne la voient pas. Par exemple&nbsp;: «&nbsp;Carte des six communes, La Maquette au
          centre&nbsp;».
        </span>
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
          value={alternative}
          aria-describedby={message === undefined ? `${id}-aide` : `${id}-aide ${id}-erreur`}
          aria-invalid={message !== undefined || undefined}
          onChange={(event) => send({ type: 'answered', path: place, value: event.currentTarget.value })}
        />
      </div>
      <p>
        <button className="btn lien" type="button" onClick={onRemove}>
          Retirer l’image<span className="cache"> {nom}</span>
        </button>
      </p>
    </>
  );
}
