import { Damaged, MAX_DEPTH, type Budget } from './limits.ts';
import type { Dict, Value } from './values.ts';

const WHITESPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
const [LF, CR, HASH, PERCENT, OPEN, CLOSE, SLASH, LESS, GREATER, BRACKET, UNBRACKET, BACKSLASH] = [
  10, 13, 35, 37, 40, 41, 47, 60, 62, 91, 93, 92,
] as const;

export const isSpace = (byte: number | undefined): boolean => byte !== undefined && WHITESPACE.has(byte);
export const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

/** Reads PDF values (ISO 32000-1, 7.2 and 7.3) from bytes, from `at` on. Every byte read is paid to the budget. */
export class Parser {
  readonly bytes: Uint8Array;
  readonly #budget: Budget;
  at: number;

  constructor(bytes: Uint8Array, at: number, budget: Budget) {
    this.bytes = bytes;
    this.at = at;
    this.#budget = budget;
  }

  /** @throws Damaged when no value starts here; TooLarge when the budget is spent. */
  value(depth = 0): Value {
    if (depth > MAX_DEPTH) throw new Damaged();
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === SLASH) return { name: this.#name() };
    if (byte === OPEN) return this.#literal();
    if (byte === BRACKET) return this.#array(depth);
    if (byte === LESS) return this.bytes[this.at + 1] === LESS ? this.#dict(depth) : this.#hex();
    return this.#word();
  }

  /** Whether `word` stands here; if so, steps over it. */
  accept(word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.bytes[this.at + i] !== word.charCodeAt(i)) return false;
    this.at += word.length;
    return true;
  }

  /** Steps over blanks and comments. */
  skipSpace(): void {
    const start = this.at;
    for (;;) {
      while (isSpace(this.bytes[this.at])) this.at++;
      if (this.bytes[this.at] !== PERCENT) break;
      while (this.at < this.bytes.length && this.bytes[this.at] !== LF && this.bytes[this.at] !== CR) this.at++;
    }
    this.#budget.spend(this.at - start);
  }

  #regular(): string {
    const start = this.at;
    for (let byte = this.bytes[this.at]; byte !== undefined; byte = this.bytes[++this.at])
      if (WHITESPACE.has(byte) || DELIMITERS.has(byte)) break;
    this.#budget.spend(this.at - start + 1);
    if (this.at - start > 1000) throw new Damaged();
    return String.fromCharCode(...this.bytes.subarray(start, this.at));
  }

  #name(): string {
    this.at++;
    const raw = this.#regular();
    if (!raw.includes(String.fromCharCode(HASH))) return raw;
    return raw.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  #word(): Value {
    const word = this.#regular();
    if (/^[-+]?(\d+\.?\d*|\.\d+)$/.test(word)) return this.#reference(word) ?? Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    throw new Damaged();
  }

  /** « 12 0 R », when the number just read is the first of the three words. */
  #reference(word: string): Value | undefined {
    const back = this.at;
    if (!/^\d{1,7}$/.test(word)) return undefined;
    this.skipSpace();
    while (isDigit(this.bytes[this.at]) && this.at - back < 10) this.at++;
    this.skipSpace();
    const after = this.bytes[this.at + 1];
    if (this.accept('R') && (after === undefined || WHITESPACE.has(after) || DELIMITERS.has(after)))
      return { ref: Number(word) };
    this.at = back;
    return undefined;
  }

  #array(depth: number): Value {
    this.at++;
    const items: Value[] = [];
    for (this.skipSpace(); this.bytes[this.at] !== UNBRACKET; this.skipSpace()) items.push(this.value(depth + 1));
    this.at++;
    return items;
  }

  #dict(depth: number): Dict {
    this.at += 2;
    const dict = new Map<string, Value>();
    for (this.skipSpace(); !this.accept('>>'); this.skipSpace()) {
      if (this.bytes[this.at] !== SLASH) throw new Damaged();
      dict.set(this.#name(), this.value(depth + 1));
    }
    return dict;
  }

  #hex(): Uint8Array {
    const end = this.bytes.indexOf(GREATER, this.at);
    this.#budget.spend((end < 0 ? this.bytes.length : end) - this.at);
    if (end < 0) throw new Damaged();
    const digits: number[] = [];
    for (const byte of this.bytes.subarray(this.at + 1, end)) {
      if (WHITESPACE.has(byte)) continue;
      const digit = Number.parseInt(String.fromCharCode(byte), 16);
      if (Number.isNaN(digit)) throw new Damaged();
      digits.push(digit);
    }
    this.at = end + 1;
    return Uint8Array.from(
      { length: Math.ceil(digits.length / 2) },
      (_, i) => (digits[2 * i] ?? 0) * 16 + (digits[2 * i + 1] ?? 0),
    );
  }

  #literal(): Uint8Array {
    const out: number[] = [];
    let open = 1;
    for (this.at++; ; this.at++) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new Damaged();
      this.#budget.spend(1);
      if (byte === BACKSLASH) this.#escape(out);
      else if (byte === CLOSE && --open === 0) break;
      else {
        if (byte === OPEN) open++;
        out.push(byte);
      }
    }
    this.at++;
    return Uint8Array.from(out);
  }

  /** What follows a backslash in a literal string; leaves `at` on its last byte. */
  #escape(out: number[]): void {
    const next = this.bytes[++this.at];
    if (next === undefined) throw new Damaged();
    if (next === LF) return;
    if (next === CR) {
      if (this.bytes[this.at + 1] === LF) this.at++;
      return;
    }
    const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...this.bytes.subarray(this.at, this.at + 3)))?.[0];
    if (octal) this.at += octal.length - 1;
    out.push(octal ? Number.parseInt(octal, 8) & 255 : (ESCAPES[String.fromCharCode(next)] ?? next));
  }
}
