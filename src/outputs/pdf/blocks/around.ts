import type { Bloc } from '../../../documents/index.ts';
import type { Layout } from '../layout/layout.ts';

/** What a block knows of those around it. */
export interface Around {
  /** Points that must follow on the same page: after a heading, the beginning of what it announces. */
  readonly keep: number;
  /** The block that comes right after this one. */
  readonly next: Bloc | undefined;
  /** Places the blocks that this one holds. */
  readonly place: (layout: Layout, blocs: readonly Bloc[]) => void;
}
