/** pdf-lib's core objects, for node (scripts, tests, the build): the package as it is. See browser.ts. */
export { PDFHexString, PDFObject, PDFRef, PDFString } from 'pdf-lib';
