import { Icon } from './Icon.tsx';
import { Said, useSaid } from './Said.tsx';

interface Props {
  readonly file: File;
  /** Address of the file, made ready beforehand: these are plain links, which no browser blocks. */
  readonly url: string;
  /** The file holds the answers: whoever keeps it has lost nothing. */
  readonly onTaken: (() => void) | undefined;
}

/** What can be done with the file. */
export function FileActions({ file, url, onTaken }: Props) {
  // What should happen; never that it did.
  const [said, notify] = useSaid();
  const shareable = typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
  const share = () =>
    navigator.share({ files: [file], title: file.name }).catch((error: unknown) => {
      // Closing the panel of the phone is a choice, not a failure.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      notify('Le partage n’a pas été possible. Enregistrez le fichier, puis joignez-le à votre message.');
    });
  return (
    <>
      <div className="actions">
        <a className="btn" href={url} target="_blank">
          <Icon name="pdf" />
          Ouvrir le PDF<span className="cache"> (nouvel onglet)</span>
        </a>
        <a
          className="btn second"
          href={url}
          download={file.name}
          onClick={() => {
            onTaken?.();
            notify(
              `Votre navigateur devrait enregistrer ${file.name} dans vos téléchargements. Si rien ne se passe, ouvrez le PDF et enregistrez-le depuis son affichage.`,
            );
          }}
        >
          <Icon name="enregistrer" />
          Télécharger
        </a>
        {shareable && (
          <button className="btn second" type="button" onClick={() => void share()}>
            <Icon name="partager" />
            Partager
          </button>
        )}
        <a
          className="btn second"
          href={url}
          target="_blank"
          onClick={() => notify('Le PDF devrait s’ouvrir dans un nouvel onglet\u00A0: imprimez-le depuis cet onglet.')}
        >
          <Icon name="imprimer" />
          Imprimer<span className="cache"> (nouvel onglet)</span>
        </a>
      </div>
      <Said sentence={said} />
    </>
  );
}
