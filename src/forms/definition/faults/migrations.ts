import type { FormContent } from '../form.ts';
import { quoted, type Fault } from './walk.ts';

/** Migrations lead from each past edition, one after the other, to the edition of the form. */
export function migrationFaults({ edition, migrations }: FormContent): readonly Fault[] {
  const starts = migrations.map(({ de }) => de);
  return migrations.flatMap(({ de, vers }, n) => {
    const path = ['migrations', n];
    if (starts.indexOf(de) < n)
      return [
        { path: [...path, 'de'], message: `Deux migrations partent de l’édition ${quoted(de)}\u00a0: gardez-en une.` },
      ];
    if (de === edition)
      return [{ path: [...path, 'de'], message: 'Cette migration part de l’édition actuelle du formulaire.' }];
    if (arrives(vers, edition, migrations, migrations.length)) return [];
    const message = `Depuis l’édition ${quoted(vers)}, aucune suite de migrations ne mène à l’édition actuelle, ${quoted(edition)}.`;
    return [{ path: [...path, 'vers'], message }];
  });
}

function arrives(from: string, edition: string, migrations: FormContent['migrations'], steps: number): boolean {
  if (from === edition) return true;
  const next = migrations.find(({ de }) => de === from);
  return next !== undefined && steps > 0 && arrives(next.vers, edition, migrations, steps - 1);
}
