import { useEffect, useMemo, useState } from 'react';
import { pluriel } from '../../../domain/francais/index.ts';
import { BackLink } from '../../form/BackLink.tsx';
import { PageTitle } from '../../form/fields/Label.tsx';
import { FileActions } from '../../form/FileActions.tsx';
import { ReplacedCharacters } from '../../form/ReplacedCharacters.tsx';
import { noteMade } from '../../form/noteMade.ts';
import { handOver } from '../../form/saveFile.ts';
import { Sending } from '../../form/Sending.tsx';
import type { RoomProps } from '../room.ts';
import { MakingView } from './MakingView.tsx';
import { useMaking } from './useMaking.ts';
import { finished, PRODUCTS } from './wishes.ts';

const PDF = { produit: 'pdf', extension: 'pdf', libelle: 'Le PDF' } as const;

/** The documents of a checked dossier: the PDF at once, the others when asked for, and what is left to do. */
export function Documents({ draft, adresse, send }: RoomProps) {
  const { form, answers, suivi } = draft;
  const [reusable, setReusable] = useState(true);
  const pdf = useMaking();
  const others = useMaking();
  const { start } = pdf;
  const wish = useMemo(
    () => finished({ ...draft, form, answers, suivi }, adresse, PDF, reusable),
    // What the document is made of, and nothing else of the draft.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [form, answers, suivi, adresse, reusable],
  );
  useEffect(() => start(wish, () => void noteMade(form, new Date())), [start, wish, form]);
  const { state } = pdf;
  return (
    <div className="deux">
      <div>
        <BackLink onBack={() => send({ type: 'back' })} />
        <p className="etape-q">{suivi?.nom ?? form.titre_court}</p>
        <PageTitle>{state.etat === 'pret' ? 'Votre PDF est prêt' : 'Votre PDF se prépare'}</PageTitle>
        <div className="panneau fort ocre h">
          <p className="titre">Ce document n’a pas encore été envoyé.</p>
          <p>Il est sur votre appareil, et nulle part ailleurs. C’est à vous de l’envoyer.</p>
        </div>
        <MakingView making={pdf} quiet />
        {state.etat === 'pret' && (
          <>
            <p className="h">
              Le fichier s’appelle <strong className="code">{state.file.name}</strong>
              {state.pages !== undefined && `, ${pluriel(state.pages, 'page')}`}. S’il ne s’ouvre pas ou ne s’enregistre
              pas, essayez un autre de ces boutons.
            </p>
            <FileActions file={state.file} url={state.url} onTaken={undefined} />
            <ReplacedCharacters characters={state.remplaces} />
          </>
        )}
        <section className="hh" aria-labelledby="formats-titre">
          <h2 id="formats-titre">Le même document, autrement</h2>
          <ul className="formats" role="list">
            {PRODUCTS.filter(({ produit }) => reusable || produit !== 'json').map((product) => (
              <li key={product.produit}>
                <button
                  className="btn second"
                  type="button"
                  onClick={() =>
                    others.start(finished(draft, adresse, product, reusable), ({ file }) => handOver(file))
                  }
                >
                  {product.bouton}
                </button>
                <span className="meta">{product.aide}</span>
              </li>
            ))}
          </ul>
          <MakingView making={others} />
        </section>
        <Sending form={form} answers={answers} fichier={wish.name} />
      </div>
      <aside className="pile">
        <Reusable reusable={reusable} onChange={setReusable} />
      </aside>
    </div>
  );
}

/** What the files let their reader take up again, and the same ones without it. */
function Reusable({ reusable, onChange }: { reusable: boolean; onChange: (reusable: boolean) => void }) {
  return (
    <section className="repere" aria-labelledby="reutilisable-titre">
      <h2 id="reutilisable-titre">Reprendre plus tard</h2>
      <p>
        {reusable
          ? 'Ces documents contiennent aussi vos réponses, et qui les a écrites. Rouvrez-les ici pour les modifier, même sur un autre appareil.'
          : 'Ces documents ne contiennent que ce qui est imprimé. Gardez un fichier du dossier à part.'}
      </p>
      <div className="actions">
        <button className="btn second" type="button" onClick={() => onChange(!reusable)}>
          {reusable ? 'Documents sans mes données réutilisables' : 'Documents avec mes données réutilisables'}
        </button>
      </div>
    </section>
  );
}
