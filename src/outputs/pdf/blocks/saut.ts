import type { BlocOf } from '../../../documents/index.ts';
import type { Layout } from '../layout/layout.ts';

/** A new page, upright or on its side until the next break. A page that is still empty is used as it is. */
export function saut({ cursor }: Layout, { orientation = 'portrait' }: BlocOf<'saut'>): void {
  cursor.turn(orientation);
}
