/** Outlines on a 24 grid, the same as those of the site’s pages. */
const OUTLINES = {
  alerte: 'M12 3 1.5 21h21zM12 10v5M12 17v2',
  appareil: 'M4 4h16v11H4zM1 20h22',
  bas: 'm5 9 7 7 7-7',
  calendrier: 'M3 5h18v16H3zM3 10h18M8 2v5M16 2v5',
  croix: 'm5 5 14 14M19 5 5 19',
  enregistrer: 'M12 3v12M6 10l6 6 6-6M4 20h16',
  imprimer: 'M6 9V2h12v7M6 18H3V9h18v9h-3M6 14h12v8H6z',
  mail: 'M2 5h20v14H2zM2 6l10 8L22 6',
  partager: 'M12 15V3M7 7l5-5 5 5M5 11v10h14V11',
  pdf: 'M5 2h9l5 5v15H5zM14 2v6h5',
  plus: 'M12 4v16M4 12h16',
} as const;

export type IconName = keyof typeof OUTLINES;

/** A sign beside a verb, never alone: it says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ico" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
