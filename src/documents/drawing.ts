/** A drawing in lines and surfaces. Its unit is its own: writers scale it. The origin is at the top left, y goes down. */
export interface Drawing {
  readonly largeur: number;
  readonly hauteur: number;
  readonly formes: readonly Shape[];
}

export type Shape =
  | {
      readonly type: 'trace';
      /** SVG path data made of absolute `M`, `L`, `C` and `Z` only. */
      readonly d: string;
      /** `#rrggbb`; absent: not filled. */
      readonly fond?: string;
      readonly trait?: { readonly couleur: string; readonly epaisseur: number; readonly tirets?: boolean };
    }
  | {
      readonly type: 'texte';
      readonly x: number;
      /** Baseline. */
      readonly y: number;
      readonly texte: string;
      readonly taille: number;
      readonly ancre?: 'debut' | 'milieu' | 'fin';
      readonly gras?: boolean;
      readonly couleur?: string;
    };
