// Completes package-lock.json after `npm install`. Where a registry lacks the binaries of some other platform, npm leaves
// those optional dependencies out of the lock, and `npm ci` then fails everywhere (EUSAGE, « Missing: … from lock file »).
// Each one is written as a platform-bound optional entry: npm skips it elsewhere and fetches it where it serves.
import { readFileSync, writeFileSync } from 'node:fs';

const OS = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
  wasi: 'none',
  wasm32: 'none',
};
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Lock entry of a platform package, its platform read from its name (`@esbuild/darwin-arm64`). */
function platformEntry(name, version, dev) {
  const parts = name.split(/[-/]/);
  const os = [...new Set(parts.filter((part) => part in OS).map((part) => OS[part]))];
  const cpu = CPU.filter((known) => parts.includes(known) || (known === 'arm' && parts.includes('armv7')));
  const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') ? ['glibc'] : [];
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev: true }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

/** Where node looks for `name` from the package at `path`, nearest first. */
function resolutionPlaces(path, name) {
  const folders = path.split(/(?:^|\/)node_modules\//).slice(1);
  return folders
    .map((_, depth) => `node_modules/${[...folders.slice(0, folders.length - depth), name].join('/node_modules/')}`)
    .concat(`node_modules/${name}`);
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!EXACT.test(range)) continue;
    const places = resolutionPlaces(path, name);
    const found = places.find((place) => place in lock.packages);
    if (found !== undefined && lock.packages[found].version === range) continue;
    // Where another version already answers, brought by another package, this one goes inside.
    lock.packages[found === undefined ? `node_modules/${name}` : places[0]] = platformEntry(name, range, entry.dev);
    added.push(`${name}@${range}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} entrées ajoutées au verrou.`, ...added);
