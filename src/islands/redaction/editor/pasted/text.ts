/** White space of a source file, which is not that of the text; the non-breaking spaces of an author stay. */
const BLANKS = /[ \t\r\n\f]+/gu;

export const collapsed = (text: string): string => text.replace(BLANKS, ' ');

export const oneLineOf = (text: string): string => collapsed(text).trim();
