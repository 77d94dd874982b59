import type { Path } from '../../../forms/index.ts';
import { controlId } from '../ids.ts';

interface Props {
  readonly path: Path;
  /** There is a picture already: the next one takes its place. */
  readonly replacing: boolean;
  readonly onFiles: (files: FileList) => void;
}

/** The way in for a picture file. */
export function PictureDrop({ path, replacing, onFiles }: Props) {
  const id = `${controlId(path)}-fichier`;
  return (
    <div className="entree-image">
      <label htmlFor={id}>{replacing ? 'Choisir une autre image' : 'Choisissez, déposez ou collez une image'}</label>
      <span className="aide petit" id={`${id}-aide`}>
        PNG, JPEG ou WebP. Elle est réduite ici, sur votre appareil.
      </span>
      <input
        type="file"
        id={id}
        accept="image/png,image/jpeg,image/webp,.png,.jpg,.jpeg,.webp"
        aria-describedby={`${id}-aide`}
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files !== null && files.length > 0) onFiles(files);
          // Choosing the same file again must be heard too.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
