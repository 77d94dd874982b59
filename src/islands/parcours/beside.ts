import { pathIsKept } from '../../storage/parcours/key/index.ts';

/** Beside a page of the path: nothing is loaded for someone who keeps no ticks. */
if (pathIsKept()) void import('./nav.ts').catch(() => null);
