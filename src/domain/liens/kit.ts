import { enBalises } from '../ecriture/index.ts';
import type { OutilDeRegion } from './outils.ts';

/** What a webmaster pastes: the same link in each of the forms where it is wanted. */
export interface Kit {
  /** Full stable address. */
  readonly adresse: string;
  readonly html: string;
  readonly markdown: string;
  readonly courriel: string;
  readonly affiche: string;
}

/** Of the site, where a region has none of its own: white on it is readable. */
const SAPIN = '#0d5740';

/**
 * Without script. The button carries its look, for a page that has none for it; where styles are taken out, a link is left.
 *
 * @param site `https://…`
 * @param couleur ground of the button, `#rrggbb`, on which white is readable.
 */
export function kitDe({ stable, libelle, affiche }: OutilDeRegion, site: URL, couleur = SAPIN): Kit {
  const adresse = new URL(stable, site).href;
  return {
    adresse,
    html: `<a href="${adresse}" style="${bouton(couleur)}">${enBalises(libelle)}</a>`,
    markdown: `[${libelle}](${adresse})`,
    courriel: `${libelle}\u00A0:\n${adresse}\n(CPTS, mode d’emploi\u00A0: gratuit, sans compte\u00A0; ce que vous écrivez reste sur votre appareil.)`,
    affiche: `${affiche}\u00A0: ${adresse.replace(/^https?:\/\//u, '')}`,
  };
}

const bouton = (couleur: string): string =>
  `display:inline-block;padding:.65em 1.1em;border-radius:6px;background:${couleur};color:#fff;font-weight:700;text-decoration:none`;
