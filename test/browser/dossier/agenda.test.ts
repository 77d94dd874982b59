import { expect, test } from 'vitest';
import { siteInChromium } from '../../support/journeys.ts';
import { downloaded } from '../formulaire/parcours.ts';
import { entered, exampleOpened, opened, PROJET } from './parcours.ts';

const on = siteInChromium();
const BUTTON = 'Ajouter ces dates à mon agenda (.ics)';

/** The lines of an iCalendar file, those that were folded put together again (RFC 5545, 3.1). */
const unfolded = (text: string): readonly string[] => text.replaceAll(/\r\n /gu, '').split('\r\n');

test('les échéances d’un dossier se prennent dans un agenda', async () => {
  const { page, context, incidents } = await opened(on.browser, on.site.url, PROJET);
  await exampleOpened(page);
  await entered(page, 'Poser le calendrier');
  const { name, bytes } = await downloaded(page, () => page.getByRole('button', { name: BUTTON }).click());
  expect(name).toBe('echeances-cpts.ics');
  await page.getByText('Ouvrez-le pour l’ajouter à votre agenda').waitFor();

  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);

  const whole = unfolded(text);
  expect(whole.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//CPTS mode d’emploi//FR']);
  const days = whole
    .filter((line) => line.startsWith('DTSTART'))
    .map((line) => line.replace('DTSTART;VALUE=DATE:', ''));
  const titles = whole.filter((line) => line.startsWith('SUMMARY:')).map((line) => line.replace('SUMMARY:', ''));
  // Signed on the first of March 2027: six months to begin, eighteen to be at work for the access to care.
  expect(titles[0]).toBe('Signature du contrat (ACI)\\, date prévue');
  expect(days[0]).toBe('20270301');
  const dated = titles.map((title, n) => `${days[n]} ${title}`);
  expect(dated).toContainEqual(expect.stringMatching(/^20270901 À démarrer au plus tard\u00a0: .*accès aux soins/iu));
  expect(days).toHaveLength(whole.filter((line) => line === 'BEGIN:VEVENT').length);
  // The same days as on the page.
  const shown = await page.getByText(/Au plus tard\u00a0: démarrage le/u).allInnerTexts();
  expect(shown.join(' ')).toContain('1er septembre 2027');
  expect(incidents).toEqual([]);
  await context.close();
});
