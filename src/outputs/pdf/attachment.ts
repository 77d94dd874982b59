import type { SavedAnswers } from '../../documents/index.ts';
import { type PdfFile, textString } from './objects.ts';

/** Name of the attached file: what reopen looks for. */
export const ATTACHMENT = 'donnees.json';

/** Attaches the answers, so that the file can be opened again; returns the entries they add to the catalog. */
export function attach(file: PdfFile, answers: SavedAnswers, pdfDate: string): string {
  const json = new TextEncoder().encode(JSON.stringify(answers));
  const parameters = `/Params<</Size ${json.length}/ModDate ${pdfDate}>>`;
  const embedded = file.stream(`/Type/EmbeddedFile/Subtype/application#2Fjson${parameters}`, json);
  const description = textString('Réponses au formulaire, pour le rouvrir et le modifier');
  const specification = file.add(
    `<</Type/Filespec/F(${ATTACHMENT})/UF(${ATTACHMENT})/Desc ${description}/AFRelationship/Source/EF<</F ${embedded}/UF ${embedded}>>>>`,
  );
  return `/AF[${specification}]/Names<</EmbeddedFiles<</Names[(${ATTACHMENT})${specification}]>>>>`;
}
