import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { richToMarkdown, type RichText } from '../../src/forms/rich/index.ts';
import type { Served } from '../../scripts/serve.ts';
import { firefox, webkit, type Engine } from '../support/engines.ts';
import { servedWritingPage } from '../support/redaction/build.ts';

let site: Served;
beforeAll(async () => {
  site = await servedWritingPage();
});
afterAll(() => site.close());

const PASTED = '<p class=MsoNormal>Le <b>territoire</b></p><table><tr><td>A<td>B<tr><td>1<td>2</table>';

describe.each([
  ['Firefox', firefox],
  ['WebKit', webkit],
] as const)('%s', (_name, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());

  const written = async () => {
    await engine.run(`document.querySelector('#texte').blur()`);
    return richToMarkdown(await engine.run<RichText>(`return window.ecrit.texte`));
  };
  const until = (condition: string) =>
    engine.run(`for (let n = 0; n < 100 && !(${condition}); n++) await new Promise((r) => setTimeout(r, 50));
      if (!(${condition})) throw new Error(${JSON.stringify(condition)});`);

  test('écrire dès le premier focus, puis en gras, puis une liste', async () => {
    await engine.goto(`${site.url}/`);
    await until(`document.querySelector('#texte')`);
    await engine.click('#texte');
    await engine.type('#texte', 'Accès aux soins');
    await until(`document.querySelector('#texte.ProseMirror')`);
    await engine.click('[aria-keyshortcuts="Control+B"]');
    await engine.type('#texte', ' pour tous');
    await engine.press('Enter');
    await engine.type('#texte', '- prévention');
    const text = await written();
    expect(text.replaceAll('*', '')).toBe('Accès aux soins pour tous\n\n- prévention');
    expect(text).toContain('**');
  });

  test('coller ce qui vient de Word', async () => {
    await engine.goto(`${site.url}/`);
    await until(`document.querySelector('#texte')`);
    await engine.click('#texte');
    await until(`document.querySelector('#texte.ProseMirror')`);
    await engine.run(`const data = { getData: (type) => (type === 'text/html' ? ${JSON.stringify(PASTED)} : ''), files: [], items: [] };
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: data });
      document.querySelector('#texte').dispatchEvent(event);`);
    expect(await written()).toBe('Le **territoire**\n\n| A | B |\n| --- | --- |\n| 1 | 2 |');
  });
});
