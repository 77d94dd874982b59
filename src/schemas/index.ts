export { baremeSchema, TAILLES, type Bareme, type Montant, type Taille } from './bareme.ts';
export { fait, type Fait } from './commun.ts';
export { etapeSchema, type Etape } from './etape.ts';
export { termeSchema, type Terme } from './glossaire.ts';
export { guideSchema, type Guide } from './guide.ts';
export { editorMessages } from './messages.ts';
export { missionSchema, type Mission } from './mission.ts';
export { contactSchema, regionSchema, type Contact, type Region } from './region.ts';
export { sourceSchema, type Source } from './source.ts';
