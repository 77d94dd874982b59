import { oneLine } from '../clean.ts';
import type { FieldOf } from '../definition.ts';
import { isRecord } from '../record.ts';
import type { Commune, Path } from '../shapes.ts';
import { quoted, readList, type LeafKind, type Refuse } from './kind.ts';

const text = (raw: unknown): string => (typeof raw === 'string' ? raw : '');
const inhabitants = (raw: unknown): number | null =>
  Number.isSafeInteger(raw) && Number(raw) >= 0 ? Number(raw) : null;

function readCommune(field: FieldOf<'communes'>, raw: unknown, path: Path, refuse: Refuse): readonly Commune[] {
  if (isRecord(raw) && typeof raw['nom'] === 'string') {
    const { code, nom, departement, population } = raw;
    return [{ code: text(code), nom, departement: text(departement), population: inhabitants(population) }];
  }
  refuse({ path, message: `Une commune de ${quoted(field)} n’est pas lisible` });
  return [];
}

export const communes: LeafKind<'communes'> = {
  read: (field, raw, path, refuse) =>
    readList(field, raw, path, refuse)?.flatMap((each, n) => readCommune(field, each, [...path, n], refuse)),
  check(_field, answer) {
    const named = answer.map((commune) => ({ ...commune, nom: oneLine(commune.nom) })).filter(({ nom }) => nom !== '');
    const known = new Set<string>();
    const once = named.filter(({ code }) => code === '' || !(known.has(code) || !known.add(code)));
    return once.length === 0 ? undefined : once;
  },
  missing: (field) => `Choisissez au moins une commune pour ${quoted(field)}`,
};
