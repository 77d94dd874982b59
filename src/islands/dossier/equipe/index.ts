/** Writing a dossier with several hands: pages of their own, and what stands on the pages of others. */
export { AuthorField } from './AuthorField.tsx';
export { ErrandBanner } from './confier/ErrandBanner.tsx';
export { HandOutRoom } from './confier/HandOutRoom.tsx';
export { FusionRoom } from './fusion/FusionRoom.tsx';
export { SectionAsides } from './fusion/SectionAsides.tsx';
export { kindOf } from './fusion/kinds.ts';
export { Reading } from './relecture/Reading.tsx';
export { ReviewRoom } from './relecture/ReviewRoom.tsx';
export { SectionReview } from './relecture/SectionReview.tsx';
export { TeamLinks } from './TeamLinks.tsx';
export { VersionsRoom } from './versions/VersionsRoom.tsx';
