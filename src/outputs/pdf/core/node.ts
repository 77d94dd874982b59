/** pdf-lib's core objects, for node (scripts, tests, the build): the package as it is. See browser.ts. */
export { PDFContext, PDFHeader, PDFHexString, PDFName, PDFObject, PDFRawStream, PDFRef, PDFString } from 'pdf-lib';
