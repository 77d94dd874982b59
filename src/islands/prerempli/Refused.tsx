import type { Prefill } from '../../forms/prefill/index.ts';

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
