import { Header, Paragraph } from 'docx';
import { element, ElementRun } from './element.ts';

/** The formulas of a straight WordArt, as Word writes them. */
const FORMULAS = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];
const CENTRED = [
  'position:absolute',
  'margin-left:0',
  'margin-top:0',
  'width:460pt',
  'height:100pt',
  'rotation:315',
  'z-index:-251657216',
  'mso-position-horizontal:center',
  'mso-position-horizontal-relative:margin',
  'mso-position-vertical:center',
  'mso-position-vertical-relative:margin',
].join(';');

/** The header of every page while the document is a draft: the word across the page, as Word’s own watermarks are. */
export function watermark(text: string, number: number): Header {
  const type = element(
    'v:shapetype',
    { id: '_x0000_t136', coordsize: '21600,21600', 'o:spt': 136, adj: 10800, path: 'm@7,l@8,m@5,21600l@6,21600e' },
    [
      element(
        'v:formulas',
        {},
        FORMULAS.map((eqn) => element('v:f', { eqn })),
      ),
      element('v:path', {
        textpathok: 't',
        'o:connecttype': 'custom',
        'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
        'o:connectangles': '270,180,90,0',
      }),
      element('v:textpath', { on: 't', fitshape: 't' }),
      element('v:handles', {}, [element('v:h', { position: '#0,bottomRight', xrange: '6629,14971' })]),
      element('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
    ],
  );
  const shape = element(
    'v:shape',
    {
      id: `PowerPlusWaterMarkObject${number}`,
      type: '#_x0000_t136',
      style: CENTRED,
      'o:allowincell': 'f',
      fillcolor: '#c5d1c4',
      stroked: 'f',
      alt: text,
    },
    [
      element('v:fill', { opacity: '0.5' }),
      element('v:textpath', { style: 'font-family:"Arial";font-size:1pt;font-weight:bold', string: text }),
    ],
  );
  return new Header({
    children: [new Paragraph({ children: [new ElementRun(element('w:pict', {}, [type, shape]))] })],
  });
}
