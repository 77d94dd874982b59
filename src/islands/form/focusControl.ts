import type { MouseEvent } from 'react';

/** A link of a summary of problems moves the focus to the control and shows its label: the address does not change. */
export function focusControl(event: MouseEvent, id: string): void {
  const control = document.getElementById(id);
  if (control === null) return;
  event.preventDefault();
  control.closest('.groupe')?.scrollIntoView();
  control.focus({ preventScroll: true });
}
