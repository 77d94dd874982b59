import type { SavedAnswers } from '../../documents/index.ts';
import { asciiJson } from '../characters.ts';
import { NAMESPACE, ROOT } from './reopen/part.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Name of our data store: any fixed one would do. */
const ITEM = '{6B0C2A4E-0C5D-4E0B-9C55-43505453AA01}';

/** The answers as a custom XML part: Word and LibreOffice keep it when they save the document. */
export function dataParts(answers: SavedAnswers): Readonly<Record<string, string>> {
  return {
    'customXml/item1.xml': `${HEAD}<${ROOT} xmlns="${NAMESPACE}">${asciiJson(answers)}</${ROOT}>`,
    'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem ds:itemID="${ITEM}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  };
}

/** What declares the part, to stand at the end of the relationships of the document. */
export const DATA_RELATIONSHIP = `<Relationship Id="rIdReponses" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>`;

/** What declares the part, to stand at the end of the content types. */
export const DATA_TYPE =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
