/** Moves the focus to a heading and shows it from its top; at once, so that no motion has to be reduced. */
export function landOn(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
}
