import type { Device, Pieces } from './device.ts';
import type { DraftRefusal } from './phrases.ts';

/** Writes, reads back, compares: `null` when what is kept is what was meant. */
export async function written(
  device: Device,
  key: string,
  change: (before: string | undefined) => string | undefined,
  pieces?: Pieces,
): Promise<DraftRefusal | null> {
  let meant: string | undefined;
  await device.update(key, (before) => (meant = change(before)), pieces);
  return (await device.get(key)) === meant ? null : 'different';
}
