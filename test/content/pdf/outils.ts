import { readFileSync } from 'node:fs';
import { readContent } from '../../../scripts/content/read.ts';
import { lignesDuCalendrier, reperesDuContrat } from '../../../src/domain/calendrier/index.ts';
import { type Donnees, simuler } from '../../../src/domain/simulation/index.ts';
import { calendarDocument, type DocumentModel, simulationDocument } from '../../../src/documents/index.ts';
import { FONTS_PATH, MAIN_FONTS, OUTPUTS } from '../../../src/outputs/index.ts';
import { baremeSchema, missionSchema, sourceSchema } from '../../../src/schemas/index.ts';

const { entries } = readContent('content');
const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
const missions = of('mission').map(({ slug, data }) => ({ slug, ...missionSchema.parse(data) }));

/** What the pages of the tools hand over, read from the same files. */
export const DONNEES: Donnees = {
  versions: of('bareme').map(({ slug, data }) => ({ id: slug, bareme: baremeSchema.parse(data) })),
  sources: Object.fromEntries(of('source').map(({ slug, data }) => [slug, sourceSchema.parse(data)])),
  missions: Object.fromEntries(missions.map(({ slug, titre, trame }) => [slug, { titre, trame }])),
};

const contrat = DONNEES.versions.flatMap(({ bareme }) => bareme.contrat ?? [])[0];
const JOUR = '2026-11-22';
const ADRESSE = 'https://cpts-mode-d-emploi.example';

/** The document of a population, with every optional mission. */
export function simule(habitants: number, version: string): DocumentModel {
  const question = { habitants, version, missions: ['qualite-pertinence', 'accompagnement-ps'] };
  const adresse = `${ADRESSE}/simulateur/?habitants=${habitants}`;
  return simulationDocument(simuler(question, DONNEES.versions), DONNEES, { adresse, jour: JOUR });
}

/** The document of all missions from a day of signature. */
export const calendrier = (signature: string): DocumentModel =>
  calendarDocument({
    signature,
    lignes: lignesDuCalendrier(signature, missions),
    reperes: contrat === undefined ? [] : reperesDuContrat(signature, contrat),
    sources: DONNEES.sources,
    adresse: `${ADRESSE}/calendrier/?signature=${signature}`,
    jour: JOUR,
  });

const font = (file: string) => new Uint8Array(readFileSync(`public${FONTS_PATH}${file}`));

export async function pdfDe(model: DocumentModel): Promise<Uint8Array> {
  const { write } = await OUTPUTS.pdf.load();
  const fonts = { regular: font(MAIN_FONTS.regular), bold: font(MAIN_FONTS.bold) };
  const { octets, remplaces } = await write(model, { date: new Date(`${JOUR}T10:00:00.000Z`), fonts });
  if (remplaces.length > 0) throw new Error(`Caractères sans police : ${remplaces.join(' ')}`);
  return octets;
}
