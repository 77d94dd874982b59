import { draftsMayBeKept } from '../../storage/reprise/key/index.ts';

/** Nothing is loaded nor opened for someone who keeps no draft here. */
if (draftsMayBeKept()) void import('./proposer.ts').then(({ propose }) => propose()).catch(() => null);
