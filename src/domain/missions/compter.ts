import { enLettres } from '../francais/index.ts';
import type { Mission } from '../../schemas/index.ts';

/** How many missions there are, in words. */
export interface CompteDeMissions {
  /** « six missions » */
  readonly toutes: string;
  /** « quatre missions socles » */
  readonly socles: string;
  /** « deux missions complémentaires » */
  readonly auChoix: string;
}

/** Counts the missions of the catalogue, so that no page says a number that content/ has since changed. */
export function compterLesMissions(missions: readonly Pick<Mission, 'categorie'>[]): CompteDeMissions {
  const socles = missions.filter(({ categorie }) => categorie === 'socle').length;
  return {
    toutes: enLettres(missions.length, 'mission'),
    socles: enLettres(socles, 'mission socle', 'missions socles'),
    auChoix: enLettres(missions.length - socles, 'mission complémentaire', 'missions complémentaires'),
  };
}
