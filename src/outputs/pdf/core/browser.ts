/**
 * pdf-lib's core objects, for the browser: four modules instead of the whole package (168 kB in brotli).
 *
 * Chosen by the `imports` field of package.json; node, which cannot load the `es` folder, gets node.ts.
 * What these modules import and our engine never runs is replaced by absent.ts (astro.config.mjs).
 */
export { default as PDFHexString } from 'pdf-lib/es/core/objects/PDFHexString';
export { default as PDFObject } from 'pdf-lib/es/core/objects/PDFObject';
export { default as PDFRef } from 'pdf-lib/es/core/objects/PDFRef';
export { default as PDFString } from 'pdf-lib/es/core/objects/PDFString';
