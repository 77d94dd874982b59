/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC v4 profile: half a kilobyte made from the published constants,
 * where profile files weigh three. PDF/A asks which colours the greys and blacks of the page stand for.
 */
export function srgbProfile(): Uint8Array<ArrayBuffer> {
  const curve = toneCurve();
  const tags: readonly (readonly [tag: string, data: Uint8Array])[] = [
    ['desc', localizedText('sRGB')],
    ['cprt', localizedText('CC0')],
    ['wtpt', fixed('XYZ ', [0.9642, 1, 0.8249])],
    [
      'chad',
      fixed(
        'sf32',
        [1.0478112, 0.0228866, -0.050127, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316],
      ),
    ],
    ['rXYZ', fixed('XYZ ', [0.4360747, 0.2225045, 0.0139322])],
    ['gXYZ', fixed('XYZ ', [0.3850649, 0.7168786, 0.0971045])],
    ['bXYZ', fixed('XYZ ', [0.1430804, 0.0606169, 0.7141733])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assemble(tags);
}

const HEADER = 128;

function assemble(tags: readonly (readonly [tag: string, data: Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const offsets = new Map<Uint8Array, number>();
  let size = HEADER + 4 + tags.length * 12;
  for (const [, data] of tags) {
    if (offsets.has(data)) continue;
    offsets.set(data, size);
    size += data.length;
  }
  const profile = new Uint8Array(size);
  const view = new DataView(profile.buffer);
  writeHeader(view, size);
  view.setUint32(HEADER, tags.length);
  tags.forEach(([tag, data], i) => {
    const entry = HEADER + 4 + i * 12;
    const offset = offsets.get(data) ?? 0;
    letters(view, entry, tag);
    view.setUint32(entry + 4, offset);
    view.setUint32(entry + 8, data.length);
    profile.set(data, offset);
  });
  return profile;
}

function writeHeader(view: DataView, size: number): void {
  view.setUint32(0, size);
  view.setUint32(8, 0x04200000);
  letters(view, 12, 'mntrRGB XYZ ');
  [2026, 1, 1].forEach((value, i) => view.setUint16(24 + i * 2, value));
  letters(view, 36, 'acsp');
  [0.9642, 1, 0.8249].forEach((value, i) => view.setInt32(68 + i * 4, Math.round(value * 65536)));
}

/** A type signature, then numbers in 16.16 fixed point. */
function fixed(type: string, values: readonly number[], start = 8): Uint8Array {
  const view = new DataView(new ArrayBuffer(start + values.length * 4));
  letters(view, 0, type);
  values.forEach((value, i) => view.setInt32(start + i * 4, Math.round(value * 65536)));
  return new Uint8Array(view.buffer);
}

/** The sRGB curve, a parametric curve of type 3. */
function toneCurve(): Uint8Array {
  const curve = fixed('para', [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045], 12);
  curve[9] = 3;
  return curve;
}

/** A `mluc` text with one language; padded to four bytes by its even number of letters or one more. */
function localizedText(text: string): Uint8Array {
  const padded = text.length % 2 === 0 ? text : `${text} `;
  const view = new DataView(new ArrayBuffer(28 + padded.length * 2));
  letters(view, 0, 'mluc');
  view.setUint32(8, 1);
  view.setUint32(12, 12);
  letters(view, 16, 'enUS');
  view.setUint32(20, text.length * 2);
  view.setUint32(24, 28);
  for (let i = 0; i < text.length; i += 1) view.setUint16(28 + i * 2, text.charCodeAt(i));
  return new Uint8Array(view.buffer);
}

function letters(view: DataView, offset: number, text: string): void {
  for (let i = 0; i < text.length; i += 1) view.setUint8(offset + i, text.charCodeAt(i));
}
