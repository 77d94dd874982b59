import type { PageStatus } from '../../../forms/index.ts';

/** The outline of a commune, drawn by hand once for all statuses. */
const CELL = 'M3 7 10 2l10 3 2 9-6 8-11-2-3-7z';

const WORDS: Readonly<Record<PageStatus, string>> = {
  fini: 'Terminé',
  cours: 'En cours',
  vide: 'À compléter',
  non: 'Pas encore possible',
  probleme: 'Il y a un problème',
};

interface Props {
  readonly etat: PageStatus;
  /** Said instead of the status: « 5 terminées ». */
  readonly libelle?: string;
}

/** Where a section stands: a sign and its words, never the sign alone. */
export function Status({ etat, libelle = WORDS[etat] }: Props) {
  return (
    <span className={`statut ${etat === 'probleme' ? 'pb' : etat}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {etat === 'cours' && <path className="moitie" d="M2.6 12h19L16 22 5 20 2 13z" />}
        <path className="cellule-statut" d={CELL} />
        {etat === 'fini' && <path className="signe" d="m7 12 4 4 7-8" />}
        {etat === 'probleme' && <path className="signe" d="M12 6v7M12 16v2.6" />}
      </svg>
      {libelle}
    </span>
  );
}
