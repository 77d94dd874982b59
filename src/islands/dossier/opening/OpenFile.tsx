import { useState } from 'react';
import type { FormDefinition } from '../../../forms/index.ts';
import { readFile } from '../../../storage/index.ts';
import { Reopen } from '../../form/Reopen.tsx';
import type { Incoming } from '../room.ts';

interface Props {
  readonly form: FormDefinition;
  readonly titre?: string;
  readonly onRead: (file: Incoming) => void;
}

/** « Ouvrir un fichier » : read and checked here; what becomes of it is not decided here. */
export function OpenFile({ form, titre = 'Ouvrir un fichier', onRead }: Props) {
  const [refusal, setRefusal] = useState<string>();
  const open = async (file: File) => {
    setRefusal(undefined);
    const read = await readFile(form, file);
    if (read.ok) onRead({ ...read, fichier: file.name });
    else setRefusal(read.phrase);
  };
  return <Reopen titre={titre} refusal={refusal} onFile={(file) => void open(file)} />;
}
