import { useState } from 'react';
import { summary, type Answers, type DraftEvent, type FormDefinition } from '../../forms/index.ts';
import { readFile, type FileRead } from '../../storage/index.ts';
import type { Change } from './ReplaceDraft.tsx';
import { isEmpty } from './emptiness.ts';

type Taken = Extract<FileRead, { ok: true }>;

export interface Reopening {
  /** Why the last file could not be taken. */
  readonly refusal: string | undefined;
  /** What a file would change, until the person decides; `null` when there is nothing to decide. */
  readonly changes: readonly Change[] | null;
  /** What to read again after a file was taken up. */
  readonly warnings: readonly string[];
  readonly open: (file: File) => void;
  readonly replace: () => void;
  readonly keep: () => void;
}

/**
 * « Reprendre un fichier » : read, checked, then laid in the form; answers already there are never replaced unasked.
 *
 * @param current the answers of this page, or those of the draft found on this device.
 */
export function useReopened(
  form: FormDefinition,
  current: Answers,
  send: (event: DraftEvent) => void,
  onTaken: () => void,
): Reopening {
  const [refusal, setRefusal] = useState<string>();
  const [pending, setPending] = useState<Taken | null>(null);
  const [warnings, setWarnings] = useState<readonly string[]>([]);

  const take = (file: Taken) => {
    setPending(null);
    setWarnings(file.avertissements);
    send({ type: 'restored', answers: file.answers, position: 'verifier' });
    onTaken();
  };
  const open = async (file: File) => {
    setRefusal(undefined);
    setPending(null);
    const read = await readFile(form, file);
    if (!read.ok) setRefusal(read.phrase);
    else if (isEmpty(current) || changesOf(form, current, read.answers).length === 0) take(read);
    else setPending(read);
  };
  return {
    refusal,
    changes: pending === null ? null : changesOf(form, current, pending.answers),
    warnings,
    open: (file) => void open(file),
    replace: () => pending !== null && take(pending),
    keep: () => setPending(null),
  };
}

/** The questions that two sets of answers answer differently. */
function changesOf(form: FormDefinition, mine: Answers, theirs: Answers): readonly Change[] {
  const rows = (answers: Answers) => summary(form, answers).flatMap(({ lignes }) => lignes);
  const after = rows(theirs);
  return rows(mine)
    .map(({ libelle, valeur }, index) => ({
      libelle,
      avant: valeur.join('\n'),
      apres: after[index]?.valeur.join('\n') ?? '',
    }))
    .filter(({ avant, apres }) => avant !== apres);
}
