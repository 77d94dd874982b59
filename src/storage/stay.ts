import type { Device } from './device.ts';
import { ASKED_TO_STAY } from './record.ts';

/** What the browser says of keeping drafts, in words for the reader. */
export interface Staying {
  readonly etat: 'accorde' | 'refuse' | 'inconnu';
  readonly phrase: string;
}

/** The part of `navigator.storage` that is asked. */
export type Keeper = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

const PHRASES: Readonly<Record<Staying['etat'], string>> = {
  accorde:
    'Ce navigateur a accepté de ne pas effacer ce brouillon de lui-même. Enregistrez quand même un fichier régulièrement.',
  refuse: 'Ce navigateur peut effacer ce brouillon sans prévenir. Enregistrez un fichier régulièrement.',
  inconnu: 'Nous ne savons pas si ce navigateur gardera ce brouillon. Enregistrez un fichier régulièrement.',
};

/** Asks the browser, once, not to erase this site's drafts by itself; later calls only say what it answered. */
export async function askToStay(device: Device, keeper: Keeper | undefined): Promise<Staying> {
  const etat = await answerOf(device, keeper).catch((): Staying['etat'] => 'inconnu');
  return { etat, phrase: PHRASES[etat] };
}

async function answerOf(device: Device, keeper: Keeper | undefined): Promise<Staying['etat']> {
  if (keeper?.persist === undefined || keeper.persisted === undefined) return 'inconnu';
  if (await keeper.persisted()) return 'accorde';
  if ((await device.get(ASKED_TO_STAY)) !== undefined) return 'refuse';
  await device.update(ASKED_TO_STAY, () => 'demandee');
  return (await keeper.persist()) ? 'accorde' : 'refuse';
}
