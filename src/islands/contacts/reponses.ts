import { codePostalDe, lieuxProposes, type LieuxProposes } from '../../domain/contacts/index.ts';
import { departementsDuCode } from '../../domain/territoire/index.ts';
import { chargerDepartements, chargerFrance, chargerIndex } from '../territoire/donnees.ts';

/** Names are worth 255 kB only to somebody who types a name: « 35 » and « 2A » need none. */
const NOM = /\p{L}{2}|^\p{L}$|\p{L}[\s’'-]/u;

/**
 * What answers a question. `dire` is called once, or twice for a name: départements and régions at once, communes when
 * their names are there.
 *
 * @throws when a file cannot be had.
 */
export async function repondre(question: string, dire: (reponse: LieuxProposes) => void): Promise<void> {
  const { departements, postaux_voisins: voisins } = await chargerIndex();
  const code = codePostalDe(question);
  if (code !== undefined) {
    const communes = await chargerDepartements(departementsDuCode(code, voisins));
    return dire(lieuxProposes(question, { departements, communes }));
  }
  dire(lieuxProposes(question, { departements }));
  if (NOM.test(question)) dire(lieuxProposes(question, { departements, annuaire: await chargerFrance() }));
}
