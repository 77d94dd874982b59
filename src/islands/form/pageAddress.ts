const OWN_MACHINE = /^(?:localhost|\[::1\]|127\.[\d.]+)$/u;

/** The address in the address bar, without query or `#…`: what « Copier le lien » gives, wherever the site is served. */
export function shownAddress(built: string, here: Pick<Location, 'protocol' | 'origin' | 'pathname'>): string {
  return /^https?:$/u.test(here.protocol) ? here.origin + here.pathname : built;
}

/**
 * Where the reader really is, without `#…`; on the developer's machine or out of the web, the address of the build.
 *
 * @param here absent while the page is being built.
 */
export function pageAddress(
  built: string,
  here: Pick<Location, 'protocol' | 'hostname' | 'origin' | 'pathname'> | undefined,
): string {
  if (here === undefined) return built;
  const onTheWeb = /^https?:$/u.test(here.protocol) && !OWN_MACHINE.test(here.hostname);
  return onTheWeb ? here.origin + here.pathname : built;
}
