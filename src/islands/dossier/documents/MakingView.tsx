import { useEffect, useRef } from 'react';
import { Icon } from '../../form/Icon.tsx';
import { UnreadablePictures } from '../../form/UnreadablePictures.tsx';
import type { Making } from './useMaking.ts';

interface Props {
  readonly making: Making;
  /** The file was handed over already: no need for the ways to take it. */
  readonly quiet?: boolean;
}

/** How far the document under way is, with a way to stop it; then the document, or why there is none. */
export function MakingView({ making: { state, stop }, quiet = false }: Props) {
  return (
    <div className="fabrication">
      <div role="status">
        {state.etat === 'en-cours' && <p className="cache">{state.libelle} se prépare.</p>}
        {state.etat === 'arrete' && (
          <p className="annonce">{state.libelle} n’a pas été préparé&nbsp;: vous avez arrêté.</p>
        )}
        {state.etat === 'pret' && !quiet && (
          <p className="annonce">
            {state.libelle} est prêt{state.pages === undefined ? '' : `, ${pagesInWords(state.pages)}`}.
          </p>
        )}
      </div>
      {state.etat === 'en-cours' && <Bar libelle={state.libelle} part={state.part} onStop={stop} />}
      {state.etat === 'pret' && !quiet && <Links name={state.file.name} url={state.url} type={state.file.type} />}
      {state.etat === 'pret' && <UnreadablePictures pictures={state.illisibles} />}
      {state.etat === 'echec' && (
        <div className="probleme h" role="alert">
          <p>
            {state.libelle} n’a pas pu être préparé. Vos réponses sont intactes. Vérifiez votre connexion, puis
            recommencez.
          </p>
          <div className="actions">
            <button className="btn" type="button" onClick={state.retry}>
              Recommencer
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

const pagesInWords = (pages: number): string => (pages === 1 ? 'une page' : `${pages} pages`);

function Bar({ libelle, part, onStop }: { libelle: string; part: number; onStop: () => void }) {
  const percent = Math.round(part * 100);
  return (
    <div className="avancement">
      <label>
        <span>{libelle} se prépare</span>
        <progress max={100} value={percent} />
        <span aria-hidden="true">{`${percent}\u00a0%`}</span>
      </label>
      <button className="btn lien" type="button" onClick={onStop}>
        Arrêter
      </button>
    </div>
  );
}

/** The button that asked for the document is no longer where the eye is: its result takes the focus. */
function Links({ name, url, type }: { name: string; url: string; type: string }) {
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), [url]);
  const opens = type === 'application/pdf' || type === 'text/html';
  return (
    <div className="actions">
      {opens && (
        <a className="btn" href={url} target="_blank" ref={first}>
          <Icon name="pdf" />
          {type === 'text/html' ? 'Ouvrir la page' : 'Ouvrir le PDF'}
          <span className="cache"> (nouvel onglet)</span>
        </a>
      )}
      <a className="btn second" href={url} download={name} ref={opens ? null : first}>
        <Icon name="enregistrer" />
        Télécharger<span className="cache"> {name}</span>
      </a>
    </div>
  );
}
