import { fileName, type Draft, type SavedAnswers } from '../../../../forms/index.ts';
import { civilDay } from '../../../document/index.ts';
import { handOver } from '../../../form/saveFile.ts';

/**
 * Hands a light file to the browser, inside the click that asked for it.
 *
 * @param partie what it is a part of, in its name. @returns the name of the file.
 */
export function giveFile({ form, answers }: Draft, saved: SavedAnswers, now: Date, partie: string): string {
  const name = fileName(form, answers, civilDay(now), 'cpts.json', partie);
  handOver(new File([JSON.stringify(saved)], name, { type: 'application/json' }));
  return name;
}
