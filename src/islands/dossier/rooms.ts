import type { ReactNode } from 'react';
import type { DossierRoom } from '../../forms/index.ts';
import type { RoomProps } from './room.ts';
import { FusionRoom, HandOutRoom, ReviewRoom, VersionsRoom } from './equipe/index.ts';
import { Team } from './team/Team.tsx';

/** Pages of a dossier beside its sections; one that is not here is not offered anywhere. */
export const ROOMS: { readonly [R in DossierRoom]?: (props: RoomProps) => ReactNode } = {
  confier: HandOutRoom,
  equipe: Team,
  fusion: FusionRoom,
  relecture: ReviewRoom,
  versions: VersionsRoom,
};
