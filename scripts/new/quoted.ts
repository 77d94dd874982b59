/** A text as one line of YAML holds it: between quotation marks as soon as one of its signs could mean something. */
export const quoted = (text: string): string =>
  /^[\p{L}][\p{L}\p{N} ’-]*$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
