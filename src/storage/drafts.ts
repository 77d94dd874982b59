import {
  addressOf,
  fromSaved,
  positionOf,
  toSaved,
  type Draft,
  type FormDefinition,
  type FromSaved,
  type Position,
} from '../forms/index.ts';
import { thisDevice, type Device } from './device.ts';
import { DRAFT_PHRASES, type DraftRefusal } from './phrases.ts';
import { AGREEMENT, draftKey, formOfKey, readAgreement, readRecord, type DraftRecord } from './record.ts';

export type Kept =
  | { readonly ok: true; readonly at: Date }
  | { readonly ok: false; readonly raison: DraftRefusal; readonly phrase: string };

/** A draft found on this device: answers checked in their shape, and the page where the person was. */
export type FoundDraft = Extract<FromSaved, { ok: true }> & { readonly position: Position };

export interface KeptDraft {
  /** Slug of the form. */
  readonly formulaire: string;
  /** Instant of the last save, ISO 8601. */
  readonly enregistreLe: string;
}

export type Erased =
  | { readonly ok: true; readonly brouillons: readonly KeptDraft[]; readonly phrase: string }
  | { readonly ok: false; readonly raison: DraftRefusal; readonly phrase: string };

export interface Drafts {
  /** What the person answered to « Garder un brouillon sur cet appareil ? »; `null`: not asked yet, or no store. */
  consent(): Promise<boolean | null>;
  setConsent(agreed: boolean): Promise<Kept>;
  /**
   * Writes, reads back and compares. Never keeps anything without consent, and never over a newer draft of another
   * tab (`autre-onglet`), unless `replace` says that the person chose so.
   */
  save(
    draft: Pick<Draft, 'form' | 'answers' | 'position'>,
    now: Date,
    options?: { readonly replace?: boolean },
  ): Promise<Kept>;
  load(form: FormDefinition): Promise<FoundDraft | null>;
  list(): Promise<readonly KeptDraft[]>;
  /** « Effacer mes données de cet appareil » : everything, the consent included, and says what it erased. */
  eraseAll(): Promise<Erased>;
}

/** The drafts of this browser. Opens nothing by itself: a person who says no leaves no trace but that answer. */
export function openDrafts(device: Device = thisDevice()): Drafts {
  /** Form → number of the last version this tab has read or written. */
  const seen = new Map<string, number>();

  const list = async (): Promise<KeptDraft[]> =>
    (await device.entries()).flatMap(([key, value]) => {
      const formulaire = formOfKey(key);
      const record = readRecord(value);
      return formulaire === null || record === null ? [] : [{ formulaire, enregistreLe: record.fichier.enregistre_le }];
    });

  return {
    consent: async () => readAgreement(await device.get(AGREEMENT).catch(() => undefined)),
    setConsent: (agreed) =>
      kept(new Date(), () => written(device, AGREEMENT, () => JSON.stringify({ accord: agreed }))),
    save: ({ form, answers, position }, now, { replace = false } = {}) =>
      kept(now, async () => {
        if (readAgreement(await device.get(AGREEMENT)) !== true) return 'sans-accord';
        const known = seen.get(form.slug) ?? 0;
        let refused = false;
        let record: DraftRecord | undefined;
        const outcome = await written(device, draftKey(form.slug), (before) => {
          const stored = readRecord(before)?.revision ?? 0;
          refused = stored > known && !replace;
          if (refused && before !== undefined) return before;
          record = {
            version: 1,
            revision: Math.max(stored, known) + 1,
            page: addressOf(position),
            fichier: toSaved(form, answers, now),
          };
          return JSON.stringify(record);
        });
        if (refused) return 'autre-onglet';
        if (outcome === null && record) seen.set(form.slug, record.revision);
        return outcome;
      }),
    load: async (form) => {
      const record = readRecord(await device.get(draftKey(form.slug)).catch(() => undefined));
      if (record === null) return null;
      seen.set(form.slug, record.revision);
      const found = fromSaved(form, record.fichier);
      return found.ok ? { ...found, position: positionOf(form, record.page) ?? 'intro' } : null;
    },
    list: () => list().catch(() => []),
    eraseAll: async () => {
      try {
        const brouillons = await list();
        await device.erase();
        seen.clear();
        return { ok: true, brouillons, phrase: erasedPhrase(brouillons.length) };
      } catch (error) {
        const raison = refusalOf(error);
        return {
          ok: false,
          raison,
          phrase: 'Ce navigateur n’a pas laissé effacer vos données. Effacez les données de ce site dans ses réglages.',
        };
      }
    },
  };
}

/** Writes, reads back, compares: `null` when what is kept is what was meant. */
async function written(
  device: Device,
  key: string,
  change: (before: string | undefined) => string,
): Promise<DraftRefusal | null> {
  let meant = '';
  await device.update(key, (before) => (meant = change(before)));
  return (await device.get(key)) === meant ? null : 'different';
}

async function kept(at: Date, save: () => Promise<DraftRefusal | null>): Promise<Kept> {
  const raison = await save().catch(refusalOf);
  return raison === null ? { ok: true, at } : { ok: false, raison, phrase: DRAFT_PHRASES[raison] };
}

function refusalOf(error: unknown): DraftRefusal {
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'plein' : 'bloque';
}

function erasedPhrase(count: number): string {
  if (count === 0) return 'Aucun brouillon n’était gardé dans ce navigateur. Il n’y reste rien de ce site.';
  const what =
    count === 1
      ? 'Le brouillon gardé dans ce navigateur est effacé'
      : `Les ${count} brouillons gardés dans ce navigateur sont effacés`;
  return `${what}, ainsi que votre accord pour en garder un. Les fichiers que vous avez enregistrés restent à leur place.`;
}
