/** `node scripts/publish-links.ts dist`: writes every new address of a built site into content/liens-publies.json. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { format } from 'prettier';
import { adressesPubliees, avecNouvelles, estPromise, type Publies } from '../src/domain/liens/index.ts';

const REGISTER = 'content/liens-publies.json';

/** Addresses (paths) that a built site answers and promises to go on answering. */
export function builtAddresses(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file !== '404.html')
    .map((file) => `/${file.split(sep).join('/')}`)
    .map((file) => (file.endsWith('/index.html') ? file.replace(/index\.html$/u, '') : file))
    .filter((address) => !address.endsWith('.html') && estPromise(address))
    .sort();
}

/** The register as it is committed. */
export const readRegister = (): Publies => JSON.parse(readFileSync(REGISTER, 'utf8')) as Publies;

if (import.meta.main) {
  const before = readRegister();
  const after = avecNouvelles(before, builtAddresses(process.argv[2] ?? 'dist'), new Date().toISOString().slice(0, 10));
  writeFileSync(REGISTER, await format(JSON.stringify(after), { parser: 'json', printWidth: 120 }));
  const added = adressesPubliees(after).length - adressesPubliees(before).length;
  console.log(`${REGISTER} : ${added} adresses nouvelles, ${adressesPubliees(after).length} en tout.`);
}
