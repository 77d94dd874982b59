import type { Prefill } from '../../forms/prefill/index.ts';
import { Left } from './Left.tsx';

/** A link of which this form could take nothing: what it said, and that the form is there all the same. */
export function Nothing({ link }: { readonly link: Extract<Prefill, { ok: true }> }) {
  return (
    <section className="repere ocre" role="status">
      <p>Ce lien ne donne aucune réponse à ce formulaire&nbsp;: vous pouvez le remplir.</p>
      <Left link={link} />
    </section>
  );
}

/** A link that gives nothing: why, and that the form is there all the same. */
export function Refused({ link }: { readonly link: Extract<Prefill, { ok: false }> }) {
  return (
    <section className="repere ocre" role="status">
      <p>{link.phrase}</p>
      {link.formulaire === undefined ? (
        <p>Le formulaire ci-dessous est vide&nbsp;: vous pouvez le remplir.</p>
      ) : (
        <p>
          <a href={`/formulaires/${link.formulaire}/`}>Ouvrir cet autre formulaire</a>
        </p>
      )}
    </section>
  );
}
