import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.md', '.webmanifest', '.ttf']);
const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Writes `.br` (quality 11) and `.gz` (level 9) beside each compressible file of `root`; hosts serve them as they are. */
export async function compress(root: string): Promise<{ files: number; raw: number; br: number }> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const queue = entries.filter((e) => e.isFile() && TEXT.has(extname(e.name))).map((e) => join(e.parentPath, e.name));
  const total = { files: queue.length, raw: 0, br: 0 };
  const work = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const raw = await readFile(file);
      const [br, gzipped] = await Promise.all([
        brotli(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }),
        gz(raw, { level: 9 }),
      ]);
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gzipped)]);
      total.raw += raw.length;
      total.br += br.length;
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return total;
}

if (import.meta.main) {
  const { files, raw, br } = await compress(process.argv[2] ?? 'dist');
  console.log(`${files} fichiers précompressés : ${Math.round(raw / 1000)} ko → ${Math.round(br / 1000)} ko.`);
}
