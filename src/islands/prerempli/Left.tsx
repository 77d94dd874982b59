import type { Prefill } from '../../forms/prefill/index.ts';

/** What the link also said and this form did not take. */
export function Left({ link: { ignorees, refusees } }: { readonly link: Extract<Prefill, { ok: true }> }) {
  if (ignorees.length + refusees.length === 0) return null;
  return (
    <div className="meta">
      <p>Laissé de côté&nbsp;:</p>
      <ul>
        {ignorees.map((name) => (
          <li key={name}>«&nbsp;{name}&nbsp;», que ce formulaire ne demande pas</li>
        ))}
        {refusees.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </div>
  );
}
