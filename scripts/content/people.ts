import { courrielsDans, editorMessage, estBoiteDeService } from '../../src/schemas/index.ts';

/** A French phone number, however its pairs are separated. */
const PHONE = /(?<!\d)0[1-9](?:[ .\u00A0\u202F-]?\d{2}){4}(?!\d)/g;

/** Switchboards end in 00; the other prefixes are those the regulator keeps for fiction. */
const SWITCHBOARD = /00$|^(019900|026191|035301|046571|053649|063998)/;

/** Addresses and direct lines of people, anywhere in any file. */
export function checkPeople(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, n) => [
      ...courrielsDans(line)
        .filter((address) => !estBoiteDeService(address))
        .map((address) => `« ${address} » n’est pas la boîte d’un service : retirez-la, ou donnez celle du service.`)
        .map((phrase) => editorMessage(file, [], phrase, n + 1)),
      ...(line.match(PHONE) ?? [])
        .filter((number) => !SWITCHBOARD.test(number.replace(/\D/g, '')))
        .map((number) => `« ${number} » semble une ligne directe : publiez un standard, ou rien.`)
        .map((phrase) => editorMessage(file, [], phrase, n + 1)),
    ]),
  );
}
