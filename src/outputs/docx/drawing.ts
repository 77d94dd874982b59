import { AlignmentType, Paragraph, TextRun, type XmlComponent } from 'docx';
import type { Drawing, Shape } from '../../documents/index.ts';
import { element, ElementRun } from './element.ts';

/** English Metric Units: the whole numbers of DrawingML. */
const EMU_PER_PIXEL = 9525;
const EMU_PER_POINT = 12_700;
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
const DECORATIVE = 'http://schemas.microsoft.com/office/drawing/2017/decorative';

interface Drawn {
  /** A number that no other drawing of the document has. */
  readonly id: number;
  /** What it shows; absent: an ornament, that says nothing. */
  readonly alternative?: string;
  /** Pixels it must stand in. */
  readonly width: number;
  readonly height: number;
}

/** Where shapes fall: the size of the drawing and the unit of its numbers, in EMU. */
interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

/** A drawing as a group of shapes of Word: lines and surfaces stay sharp, its texts stay texts. */
export function drawing({ largeur, hauteur, formes }: Drawing, { id, alternative, width, height }: Drawn): TextRun {
  const unit = Math.min(width / largeur, height / hauteur) * EMU_PER_PIXEL;
  const canvas: Canvas = { width: Math.round(largeur * unit), height: Math.round(hauteur * unit), unit };
  const size = { cx: canvas.width, cy: canvas.height };
  const group = element('wpg:wgp', {}, [
    element('wpg:cNvGrpSpPr'),
    element('wpg:grpSpPr', {}, [
      element('a:xfrm', {}, [
        ...box(0, 0, canvas.width, canvas.height),
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', size),
      ]),
    ]),
    ...formes.map((form, i) => shape(form, i + 1, canvas)),
  ]);
  const inline = element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
    element('wp:extent', size),
    properties(id, alternative),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', { 'xmlns:a': MAIN }, [element('a:graphicData', { uri: GROUP }, [group])]),
  ]);
  return new ElementRun(element('w:drawing', {}, [inline]));
}

function properties(id: number, alternative: string | undefined): XmlComponent {
  const identity = { id: 1000 + id, name: `Dessin ${id}`, descr: alternative ?? '' };
  if (alternative !== undefined) return element('wp:docPr', { ...identity, title: 'Dessin' });
  const mark = element('adec:decorative', { 'xmlns:adec': DECORATIVE, val: 1 });
  const extension = element('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [mark]);
  return element('wp:docPr', identity, [element('a:extLst', { 'xmlns:a': MAIN }, [extension])]);
}

function shape(form: Shape, number: number, canvas: Canvas): XmlComponent {
  return form.type === 'trace' ? outline(form, number, canvas) : caption(form, number, canvas);
}

function outline({ d, fond, trait }: Extract<Shape, { type: 'trace' }>, number: number, canvas: Canvas): XmlComponent {
  const { width, height, unit } = canvas;
  const path = element('a:path', { w: width, h: height, ...(!fond && { fill: 'none' }) }, commands(d, unit));
  const geometry = element('a:custGeom', {}, [
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name)),
    element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    element('a:pathLst', {}, [path]),
  ]);
  const line = trait
    ? element('a:ln', { w: Math.max(1, Math.round(trait.epaisseur * unit)) }, [
        solid(trait.couleur),
        element('a:prstDash', { val: trait.tirets ? 'dash' : 'solid' }),
        element('a:round'),
      ])
    : element('a:ln', {}, [element('a:noFill')]);
  return part(number, 'Forme', [
    element('wps:spPr', {}, [
      element('a:xfrm', {}, box(0, 0, width, height)),
      geometry,
      fond ? solid(fond) : element('a:noFill'),
      line,
    ]),
  ]);
}

/** A text stands in an invisible box, wide enough for any font, that its anchor places. */
function caption(
  { x, y, texte, taille, ancre = 'debut', gras, couleur }: Extract<Shape, { type: 'texte' }>,
  number: number,
  { unit }: Canvas,
): XmlComponent {
  const width = (texte.length + 2) * taille * 0.75;
  const left = { debut: x, milieu: x - width / 2, fin: x - width }[ancre];
  const alignment = { debut: AlignmentType.LEFT, milieu: AlignmentType.CENTER, fin: AlignmentType.RIGHT }[ancre];
  const run = new TextRun({
    text: texte,
    size: Math.max(2, Math.round(((taille * unit) / EMU_PER_POINT) * 2)),
    ...(gras && { bold: true }),
    ...(couleur && { color: couleur.slice(1) }),
  });
  const line = new Paragraph({
    alignment,
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
    children: [run],
  });
  const place = [left, y - taille * 1.15, width, taille * 1.6].map((length) => Math.round(length * unit));
  const [at = 0, top = 0, across = 0, down = 0] = place;
  return part(number, 'Texte', [
    element('wps:spPr', {}, [
      element('a:xfrm', {}, box(at, top, across, down)),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
      element('a:noFill'),
      element('a:ln', {}, [element('a:noFill')]),
    ]),
    element('wps:txbx', {}, [element('w:txbxContent', {}, [line])]),
  ]);
}

function part(number: number, name: string, content: readonly XmlComponent[]): XmlComponent {
  return element('wps:wsp', {}, [
    element('wps:cNvPr', { id: number, name: `${name} ${number}` }),
    element('wps:cNvSpPr'),
    ...content,
    element('wps:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }),
  ]);
}

const POINTS = { M: 1, L: 1, C: 3, Z: 0 } as const;
const NAMES = { M: 'a:moveTo', L: 'a:lnTo', C: 'a:cubicBezTo', Z: 'a:close' } as const;

/** The commands of an SVG path, in EMU; numbers that follow a complete command repeat it, as SVG says. */
function commands(d: string, unit: number): XmlComponent[] {
  return [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)].flatMap(([, letter = '', numbers = '']) => {
    // The pattern lets only these four letters through.
    const command = letter as keyof typeof POINTS;
    const lengths = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map((n) =>
      Math.round(Number(n) * unit),
    );
    if (command === 'Z') return [element(NAMES.Z)];
    const count = 2 * POINTS[command];
    return Array.from({ length: Math.floor(lengths.length / count) }, (_, i) => {
      const name = command === 'M' && i > 0 ? NAMES.L : NAMES[command];
      return element(name, {}, points(lengths.slice(i * count, (i + 1) * count)));
    });
  });
}

function points(lengths: readonly number[]): XmlComponent[] {
  return Array.from({ length: lengths.length / 2 }, (_, i) =>
    element('a:pt', { x: lengths[2 * i] ?? 0, y: lengths[2 * i + 1] ?? 0 }),
  );
}

function box(x: number, y: number, width: number, height: number): XmlComponent[] {
  return [element('a:off', { x, y }), element('a:ext', { cx: width, cy: height })];
}

function solid(colour: string): XmlComponent {
  return element('a:solidFill', {}, [element('a:srgbClr', { val: colour.slice(1).toUpperCase() })]);
}
