/** Each precise fault, in the order in which it helps to say it. `null`: nothing wrong. */
const FAULTS: readonly ((address: string) => string | null)[] = [
  (a) => (/@.*[\s,;/].*@/u.test(a) ? 'Écrivez une seule adresse e-mail ici' : null),
  (a) => (a.includes('@') ? null : 'Complétez l’adresse e-mail\u00a0: il manque le @'),
  (a) => (a.split('@').length > 2 ? 'Corrigez l’adresse e-mail\u00a0: elle contient plusieurs @' : null),
  (a) => (a.startsWith('@') ? 'Complétez l’adresse e-mail\u00a0: il manque ce qui précède le @' : null),
  (a) => (a.endsWith('@') ? 'Complétez l’adresse e-mail\u00a0: il manque ce qui suit le @' : null),
  (a) => (/\s/u.test(a) ? 'Corrigez l’adresse e-mail\u00a0: retirez l’espace' : null),
  (a) => (a.includes(',') ? 'Corrigez l’adresse e-mail\u00a0: remplacez la virgule par un point' : null),
  (a) => (a.includes('..') ? 'Corrigez l’adresse e-mail\u00a0: deux points se suivent' : null),
  (a) => (/^\.|\.@|@\./u.test(a) ? 'Corrigez l’adresse e-mail\u00a0: un point est mal placé' : null),
  (a) => strangerIn(/[^A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/u.exec(a.slice(0, a.indexOf('@')))),
  // A domain may be written with accents (réseau.example); nothing else than letters, digits, dashes and dots.
  (a) => strangerIn(/[^\p{L}\p{N}.-]/u.exec(a.slice(a.indexOf('@') + 1))),
  (a) =>
    /\.[\p{L}\p{N}-]{2,}$/u.test(a) ? null : 'Complétez l’adresse e-mail\u00a0: il manque la fin, par exemple .fr',
  (a) => (/@-|-\.|\.-|-$/u.test(a) ? 'Corrigez l’adresse e-mail\u00a0: un tiret est mal placé' : null),
];

function strangerIn(found: RegExpExecArray | null): string | null {
  if (found === null) return null;
  return /\p{L}/u.test(found[0])
    ? `Corrigez l’adresse e-mail\u00a0: écrivez-la sans «\u00a0${found[0]}\u00a0», une adresse n’a pas d’accent`
    : `Corrigez l’adresse e-mail\u00a0: retirez «\u00a0${found[0]}\u00a0»`;
}

/**
 * What is wrong with an e-mail address, as one sentence without a final point; `null` when nothing is.
 *
 * Only the writing is checked: that the mailbox exists, nobody here can know.
 */
export function emailFault(address: string): string | null {
  for (const fault of FAULTS) {
    const sentence = fault(address);
    if (sentence !== null) return sentence;
  }
  return null;
}
