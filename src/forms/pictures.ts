import { isRecord } from './record.ts';
import type { Answers } from './shapes.ts';

/** Answers without the bytes of their pictures, and these bytes, by fingerprint. */
export interface Apart {
  readonly reponses: Answers;
  readonly images: Readonly<Record<string, string>>;
}

/** Before a fingerprint, in the place of the bytes: base64 has no such sign. */
const APART = '#';
/** Shorter ones stay where they are. */
const SMALL = 200;

/**
 * Takes pictures out of answers, so that text is saved without them. `withPictures` puts them back.
 *
 * What holds no picture is given back as it is, not copied.
 */
export function picturesApart(reponses: Answers): Apart {
  const images: Record<string, string> = {};
  const out = replaced(reponses, (picture) => {
    const { donnees } = picture;
    if (donnees.length < SMALL || donnees.startsWith(APART)) return donnees;
    const name = fingerprintOf(picture);
    images[name] = donnees;
    return APART + name;
  });
  return { reponses: out, images };
}

/** Puts pictures back; one that is not in `images` is left empty. */
export function withPictures(reponses: Answers, images: Readonly<Record<string, string>>): Answers {
  return replaced(reponses, ({ donnees }) => {
    if (!donnees.startsWith(APART)) return donnees;
    const name = donnees.slice(APART.length);
    return Object.hasOwn(images, name) ? (images[name] ?? '') : '';
  });
}

/** Fingerprints of the pictures that are kept apart from these answers. */
export function picturesOf(reponses: Answers): readonly string[] {
  const names = new Set<string>();
  replaced(reponses, ({ donnees }) => {
    if (donnees.startsWith(APART)) names.add(donnees.slice(APART.length));
    return donnees;
  });
  return [...names];
}

interface Bytes {
  readonly donnees: string;
}

const isPicture = (node: Answers): node is Answers & Bytes =>
  typeof node.donnees === 'string' && typeof node.mime === 'string';

/** Answers do not change: those that hold no picture are gone through once. */
const withoutPicture = new WeakSet<object>();

function replaced<T>(node: T, change: (picture: Bytes) => string): T {
  if (typeof node !== 'object' || node === null || withoutPicture.has(node)) return node;
  let pictures = 0;
  const next = replacedIn(node, (picture) => {
    pictures += 1;
    return change(picture);
  });
  if (pictures === 0) withoutPicture.add(node);
  return next;
}

function replacedIn<T extends object>(node: T, change: (picture: Bytes) => string): T {
  // Each branch gives back the shape it received: a list for a list, the same keys for an object.
  if (Array.isArray(node)) {
    const items: readonly unknown[] = node;
    const next = items.map((each) => replaced(each, change));
    return (next.some((each, n) => each !== items[n]) ? next : node) as T;
  }
  if (!isRecord(node)) return node;
  if (isPicture(node)) {
    const donnees = change(node);
    return donnees === node.donnees ? node : { ...node, donnees };
  }
  const entries = Object.entries(node);
  const next = entries.map(([key, each]): [string, unknown] => [key, replaced(each, change)]);
  return next.some(([, each], n) => each !== entries[n]?.[1]) ? (Object.fromEntries(next) as T) : node;
}

/** Pictures do not change once taken in: each one is read once. */
const known = new WeakMap<Bytes, string>();

function fingerprintOf(picture: Bytes): string {
  const before = known.get(picture);
  if (before !== undefined) return before;
  const name = `${picture.donnees.length.toString(36)}-${hash(picture.donnees)}`;
  known.set(picture, name);
  return name;
}

/** 53 bits of a text (cyrb53): enough to tell the pictures of one dossier apart, beside their length. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
