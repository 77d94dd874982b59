import { describe, expect, test } from 'vitest';
import { begun, opened, paste, text, writingInChromium } from './parcours.ts';

const on = writingInChromium();

/** What Word puts on the clipboard, shortened: conditional comments, lists that are paragraphs, styles everywhere. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri"} --></style></head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='margin-top:12.0pt'><b><span style='color:#2F5496'>Diagnostic<o:p></o:p></span></b></h1>
<p class=MsoNormal style='line-height:107%'>Le territoire compte <b style='mso-bidi-font-weight:normal'>peu de
m&eacute;decins</b><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Accès
aux soins<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>délais</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Prévention</p>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse'>
 <tr><td width=200 colspan=2 valign=top style='width:150pt'><p class=MsoNormal><b>Commune</b></p></td><td><p class=MsoNormal><b>Habitants</b></p></td></tr>
 <tr><td><p>Saint-Exemple</p><p>Bourg</p></td><td><p>A</p></td><td><p class=MsoNormal align=right>1&nbsp;200</p></td></tr>
</table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape></v:shape><![endif]--><![if !vml]><img width=100 src="file:///C:/photo.png"><![endif]></p>
<p class=MsoNormal><a href="https://exemple.fr">Le site</a> <a href="javascript:alert(1)">piège</a> <span style='mso-hide:all'>caché</span></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"><span><![if !supportFootnotes]>[1]<![endif]></span></a> INSEE, 2024.</p></div></div>
<script>document.title = 'piégé'</script><!--EndFragment--></body></html>`;

const FROM_WORD = [
  '# Diagnostic',
  'Le territoire compte **peu de médecins^[INSEE, 2024.]**.',
  '- Accès aux soins\n   1. délais\n- Prévention',
  '| Commune |  | Habitants |\n| --- | --- | --- |\n| Saint-Exemple Bourg | A | 1\u00A0200 |',
  '[Le site](https://exemple.fr) piège',
].join('\n\n');

const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"
style="line-height:1.38;"><span style="font-size:16pt;font-weight:400;">Constats</span></h2><p dir="ltr"><span
style="font-weight:700;font-style:italic;white-space:pre-wrap;">Important</span><span style="font-weight:400;"> : lire.</span></p><ul
style="margin-top:0;"><li dir="ltr" aria-level="1"><p role="presentation"><span>Un</span></p></li><ul><li dir="ltr"
aria-level="2"><p role="presentation"><span>Un bis</span></p></li></ul><li dir="ltr" aria-level="1"><p><span>Deux</span></p></li></ul></b>`;

const PAGE = `<div style="position:fixed;background:url(https://traceur.example/x.png)" onclick="alert(1)"><table><tr><td>
<article>Un <code>mot</code> et <i>un autre</i>.<br>Une ligne.</article></td></tr></table><img src="https://traceur.example/y.png"
onerror="alert(1)"></div>`;

describe('coller', () => {
  test.each([
    ['de Word', WORD, FROM_WORD],
    ['de Google Docs', GOOGLE_DOCS, '# Constats\n\n***Important*** : lire.\n\n- Un\n   - Un bis\n- Deux'],
    ['d’une page web', PAGE, 'Un mot et *un autre*.\n\nUne ligne.'],
  ])('%s : seul ce que le texte sait dire reste, et rien n’est demandé ni bloqué', async (_name, html, expected) => {
    const { page, written, incidents, context } = await opened(on);
    await begun(page);
    await paste(page, { html });
    expect(await written()).toBe(expected);
    expect(
      await text(page).locator('[style], [class]:not(.cache):not(.ProseMirror-trailingBreak), img, script').count(),
    ).toBe(0);
    expect(await page.title()).toBe('Rédaction');
    expect(incidents).toEqual([]);
    await context.close();
  });

  test('les images laissées de côté sont dites', async () => {
    const { page, context } = await opened(on);
    await begun(page);
    await paste(page, { html: WORD });
    await page.getByRole('status').getByText('Les images n’ont pas été collées').waitFor();
    await paste(page, { plain: 'Deux mots' });
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent === '');
    await context.close();
  });

  test('un texte simple : ses lignes sont des paragraphes, dans une liste des éléments, dans une case une ligne', async () => {
    const { page, written, context } = await opened(on, 'Début  fin\n\n- un\n\n| a | b |');
    await begun(page);
    await text(page).locator('p').first().click();
    await page.keyboard.press('Home');
    await paste(page, { plain: 'A\nB' });
    await text(page).locator('li').first().click();
    await page.keyboard.press('End');
    await paste(page, { plain: ', puis\r\ndeux' });
    await text(page).locator('th').first().click();
    await page.keyboard.press('End');
    await paste(page, { plain: '1\n2' });
    await paste(page, { plain: ' et ' });
    await paste(page, { html: '<meta charset="utf-8"><b>trois</b>' });
    expect(await written()).toBe('A\n\nBDébut  fin\n\n- un, puis\n- deux\n\n| a1 2 et **trois** | b |\n| --- | --- |');
    await context.close();
  });

  test('ce qui est copié ici se colle ici tel quel', async () => {
    const { page, written, context } = await opened(on, '# Titre\n\nUn **mot**^[note]');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await begun(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+v');
    await text(page).getByRole('heading').nth(1).waitFor({ timeout: 5000 });
    expect(await written()).toBe('# Titre\n\nUn **mot^[note]**\n\n# Titre\n\nUn **mot^[note]**');
    await context.close();
  });
});
