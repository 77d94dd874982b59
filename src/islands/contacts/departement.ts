/** The page of a département: the commune that one was looking for, and the buttons that copy an address. */
import './copier.ts';

/** A name of a place and nothing else: the query of an address may be anybody’s. */
const NOM = /^[\p{L}][\p{L}\s’'-]{0,44}$/u;
const phrase = document.querySelector<HTMLElement>('[data-commune]');
const commune = new URLSearchParams(location.search).get('commune') ?? '';

if (phrase && NOM.test(commune)) {
  phrase.querySelector('b')?.append(commune);
  phrase.hidden = false;
}
