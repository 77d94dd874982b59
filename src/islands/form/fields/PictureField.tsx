import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { answerOf, type FieldOf, type Picture } from '../../../forms/index.ts';
import { pictureAmong } from '../../image/among.ts';
import { samePath } from '../ids.ts';
import { ChoicesBox } from './Box.tsx';
import { ChosenPicture } from './ChosenPicture.tsx';
import { PictureDrop } from './PictureDrop.tsx';
import type { FieldProps } from './props.ts';

/** A picture, chosen, dropped or pasted; made small here, and told in words for those who do not see it. */
export function PictureField(props: FieldProps<FieldOf<'image'>>) {
  const { field, path, answers, emptied, send } = props;
  const picture = answerOf<'image'>(field, answers);
  const [said, setSaid] = useState('');
  const [over, setOver] = useState(false);
  const take = async (files: Iterable<File>) => {
    const file = pictureAmong(files);
    if (file === undefined) return;
    setSaid('Lecture de l’image…');
    const { takeIn } = await import('../../image/intake.ts');
    const taken = await takeIn(file);
    setSaid(taken.ok ? '' : taken.phrase);
    if (!taken.ok) return;
    const value: Picture = { ...taken.picture, alternative: picture?.alternative ?? '' };
    send({ type: 'answered', path, value });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    void take(event.clipboardData.files);
  };
  const gone = picture === undefined && emptied !== null && samePath(emptied.path, path);
  return (
    <ChoicesBox of={props}>
      <div
        className={over ? 'depot image survol' : 'depot image'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        onPaste={paste}
      >
        {picture !== undefined && (
          <ChosenPicture {...props} picture={picture} onRemove={() => send({ type: 'emptied', path })} />
        )}
        <PictureDrop path={path} replacing={picture !== undefined} onFiles={(files) => void take(files)} />
        <p role="status" className={said === '' ? 'etat' : 'annonce'}>
          {said}
        </p>
      </div>
      {gone && (
        <div className="retire">
          <p>Image retirée.</p>
          <button className="btn second" type="button" onClick={() => send({ type: 'removalUndone' })}>
            Annuler le retrait
          </button>
        </div>
      )}
    </ChoicesBox>
  );
}
