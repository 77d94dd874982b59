import type { ReactNode } from 'react';

interface Props {
  /** Missions that are asked. */
  readonly missions: readonly { readonly slug: string; readonly libelle: ReactNode }[];
  readonly cochees: readonly string[];
  /** All that may be ticked, in the order in which they come back: another version of the agreement asks others. */
  readonly toutes: readonly string[];
  readonly onChange: (cochees: readonly string[]) => void;
}

/** One box per mission; all share a name, so that the address carries each of those that are ticked. */
export function CasesMissions({ missions, cochees, toutes, onChange }: Props) {
  const cocher = (mission: string, oui: boolean) =>
    onChange(toutes.filter((slug) => (slug === mission ? oui : cochees.includes(slug))));
  return missions.map(({ slug, libelle }) => (
    <label className="choix" key={slug}>
      <input
        type="checkbox"
        name="missions"
        value={slug}
        checked={cochees.includes(slug)}
        onChange={(event) => cocher(slug, event.currentTarget.checked)}
      />
      {libelle}
    </label>
  ));
}
