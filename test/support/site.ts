import { existsSync } from 'node:fs';
import { serve, type Served } from '../../scripts/serve.ts';

/** Folder of the built site under test. */
export const DIST = process.env['OUT_DIR'] ?? 'dist';

/** The built site on a free port. @throws when nothing was built: a site test never runs on nothing. */
export async function servedSite(): Promise<Served> {
  if (!existsSync(`${DIST}/index.html`)) throw new Error(`Rien dans ${DIST}/ : lancez d’abord « npm run build ».`);
  return serve(DIST);
}
