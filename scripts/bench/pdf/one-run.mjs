// One engine, one document, one fresh process: `node one-run.mjs bundle.mjs document.json out.pdf warm` → times as JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bundle, documentFile, out, warm] = process.argv.slice(2);
const document = JSON.parse(readFileSync(documentFile, 'utf8'));
const font = (name) =>
  new Uint8Array(readFileSync(new URL(`../../../public/fonts/pdf/cpts-${name}.ttf`, import.meta.url)));
const fonts = () => ({ regular: font('regular'), bold: font('bold') });
const times = [];
console.warn = () => undefined; // pdfmake’s advice about policies that do not apply here

const start = performance.now();
const { make } = await import(pathToFileURL(bundle).href);
const loaded = performance.now();
const work = [];
for (let i = 0; i <= Number(warm); i++) {
  const given = fonts();
  const cpu = process.cpuUsage();
  const before = performance.now();
  const bytes = await make(document, given);
  times.push(performance.now() - before);
  const { user, system } = process.cpuUsage(cpu);
  work.push((user + system) / 1000);
  if (i === 0) writeFileSync(out, bytes);
}
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    load: loaded - start,
    first: times[0],
    warm: times.slice(1),
    work,
    cpu: (userCPUTime + systemCPUTime) / 1000,
    peak: maxRSS / 1024,
  }),
);
