import type { MissionDuCalendrier, VieDuContrat } from '../../../domain/calendrier/index.ts';
import type { SourceCitee } from '../../../domain/simulation/index.ts';

/** What the page knows of the missions and of the contract. */
export interface CalendrierProps {
  /** Missions of the catalogue, in its order. */
  readonly missions: readonly (MissionDuCalendrier & { readonly socle: boolean })[];
  /** How long the contract lasts and when it is paid; `null`: not found. */
  readonly contrat: VieDuContrat | null;
  /** Sources of the delays and of the life of the contract. */
  readonly sources: Readonly<Record<string, SourceCitee>>;
  /** Full address of the page, for a site that is not on the web. */
  readonly adresse: string;
}
