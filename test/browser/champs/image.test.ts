import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Picture } from '../../../src/forms/index.ts';
import { answers, fieldsInChromium, section } from './ouvrir.ts';

const on = fieldsInChromium();
const FILE = 'Choisissez, déposez ou collez une image';

/** A picture made by the browser itself, as a file. */
async function drawn(page: Page, type: 'image/png' | 'image/webp', width: number, height: number): Promise<Buffer> {
  const data = await page.evaluate(
    ([mime, w, h]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [w, h];
      const context = canvas.getContext('2d');
      if (context) {
        context.fillStyle = 'rgb(200 0 0 / 50%)';
        context.fillRect(0, 0, w / 2, h);
      }
      return canvas.toDataURL(mime);
    },
    [type, width, height] as const,
  );
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
}

const picture = async (page: Page) => (await answers(page))['logo'] as Picture | undefined;

test('une image transparente et trop grande devient un JPEG sur blanc de 1600 pixels', async () => {
  const { page, context, incidents } = await section(on, 'projet', { filled: false });
  const buffer = await drawn(page, 'image/webp', 3200, 1600);
  await page.getByLabel(FILE).setInputFiles({ name: 'carte.webp', mimeType: 'image/webp', buffer });
  await page.getByText('1600 × 800 pixels').waitFor();
  const taken = await picture(page);
  expect(taken).toMatchObject({ nom: 'carte.webp', mime: 'image/jpeg', largeur: 1600, hauteur: 800, alternative: '' });
  expect([...Buffer.from(taken?.donnees ?? '', 'base64').subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  const corner = await page.locator('figure img').evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement('canvas');
    const context2d = canvas.getContext('2d');
    context2d?.drawImage(image, -1500, -100);
    return [...(context2d?.getImageData(0, 0, 1, 1).data ?? [])];
  });
  expect(corner).toEqual([255, 255, 255, 255]);

  await page.getByLabel('Que montre cette image').fill('Un carré fictif');
  expect((await picture(page))?.alternative).toBe('Un carré fictif');
  await page.getByRole('button', { name: /Retirer l’image/u }).click();
  expect(await picture(page)).toBeUndefined();
  await page.getByRole('button', { name: 'Annuler le retrait' }).click();
  expect((await picture(page))?.alternative).toBe('Un carré fictif');
  expect(incidents).toEqual([]);
  await context.close();
});

test('une image se colle ; un SVG et un texte sont refusés avec une phrase', async () => {
  const { page, context, incidents } = await section(on, 'projet', { filled: false });
  const buffer = await drawn(page, 'image/png', 40, 20);
  await page.locator('#champ-logo-fichier').focus();
  await page.evaluate(
    (bytes) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array(bytes)], 'colle.png', { type: 'image/png' }));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [...buffer],
  );
  await page.getByText('colle.png, 40 × 20 pixels').waitFor();
  expect((await picture(page))?.mime).toBe('image/jpeg');

  const input = page.getByLabel('Choisir une autre image');
  await input.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
  await page.getByText('Exportez ce dessin en PNG').waitFor();
  await input.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('bonjour') });
  await page.getByText('n’est pas une image que ce navigateur sait lire').waitFor();
  expect((await picture(page))?.nom).toBe('colle.png');
  expect(incidents).toEqual([]);
  await context.close();
});
