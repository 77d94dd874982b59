/** Loaded only when a link is made. */
import { renderSVG } from 'uqr';

/** A QR code as the address of an SVG image; a sixth of it may be torn. */
export const codeOf = (address: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(renderSVG(address, { ecc: 'M', border: 4 }))}`;
