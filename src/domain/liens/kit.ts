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

/** Without script nor style of ours: it takes the look of the page that receives it. `site`: `https://…`. */
export function kitDe({ stable, libelle, affiche }: OutilDeRegion, site: URL): Kit {
  const adresse = new URL(stable, site).href;
  return {
    adresse,
    html: `<a class="button" href="${adresse}">${enBalises(libelle)}</a>`,
    markdown: `[${libelle}](${adresse})`,
    courriel: `${libelle}\u00A0:\n${adresse}\n(CPTS, mode d’emploi\u00A0: gratuit, sans compte\u00A0; ce que vous écrivez reste sur votre appareil.)`,
    affiche: `${affiche}\u00A0: ${adresse.replace(/^https?:\/\//u, '')}`,
  };
}
