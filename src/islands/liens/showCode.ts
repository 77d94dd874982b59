import { one, say } from '../parcours/elements.ts';

const place = one('[data-code]');
const image = one<HTMLImageElement>('[data-code] img');
const file = one<HTMLAnchorElement>('[data-code] a');
const told = one('[data-code-dit]');
/** Characters: beyond them the squares are too small for a phone at arm’s length. */
const LONGEST = 600;
const latest = { address: '' };

/** The code of this address, when it is short enough; what draws it is loaded with the first one. */
export function showCode(address: string | null): void {
  latest.address = address ?? '';
  const fits = address !== null && address.length <= LONGEST;
  place.hidden = !fits;
  say(
    told,
    fits || address === null
      ? ''
      : `Au-delà de ${LONGEST} signes (${address.length} ici), un code QR ne se lit plus bien.`,
  );
  if (!fits) return;
  void import('./code.ts').then(({ codeOf }) => {
    if (latest.address !== address) return;
    image.src = codeOf(address);
    file.href = image.src;
  });
}
