// Runs on whatever Node the machine has (20.19 or newer), before anything is installed: plain JavaScript on purpose.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MARK = 'node_modules/.installed-from';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(MARK) ? readFileSync(MARK, 'utf8') : '';

if (installed !== wanted) {
  console.log('Installation des paquets (une minute environ)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('L’installation des paquets a échoué : voyez le message de npm ci-dessus.');
    process.exit(1);
  }
  writeFileSync(MARK, wanted);
}
