import { useEffect, useRef, useState, type RefObject } from 'react';
import { sameRich, type RichText } from '../../forms/rich/index.ts';
import type { Editor } from './editor/index.ts';
import { BLANK_LOOK, type Look } from './look.ts';

/** `lu`: shown, nothing loaded. `arrive`: on its way, one can already type. `la`: here. `absent`: it could not come. */
export type Phase = 'lu' | 'arrive' | 'la' | 'absent';

interface Wanted {
  readonly value: RichText;
  readonly headingLevel: 2 | 3 | 4;
  readonly onChange: (value: RichText) => void;
}

export interface RichEditor {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly phase: Phase;
  readonly look: Look;
  /** What a paste left out, said once. */
  readonly notice: string;
  /** Does something once the editor is here, which is asked for if need be. */
  readonly withEditor: (act: (editor: Editor) => void) => void;
  /** Calls the editor. */
  readonly wake: () => void;
  /** Words were typed before it came. */
  readonly typed: () => void;
  /** The text as it stands when the editor could not come, with what was typed meanwhile. */
  readonly rescued: string | null;
}

/** The editor of one field: asked for at the first focus, fed, heard, and sent away with the field. */
export function useRichEditor({ value, headingLevel, onChange }: Wanted): RichEditor {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const waiting = useRef<((editor: Editor) => void)[]>([]);
  const typedBefore = useRef(false);
  const gone = useRef(false);
  const latest = useRef({ value, onChange });
  /** The last text given or handed over: another one comes from elsewhere. */
  const seen = useRef(value);
  const [phase, setPhase] = useState<Phase>('lu');
  const [look, setLook] = useState(BLANK_LOOK);
  const [notice, setNotice] = useState('');
  const [rescued, setRescued] = useState<string | null>(null);

  useEffect(() => {
    latest.current = { value, onChange };
    // What was handed over comes back, as it was or as a copy: the person may have gone on writing since.
    if (sameRich(value, seen.current)) return;
    seen.current = value;
    editor.current?.replace(value);
  });
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      editor.current?.destroy();
      editor.current = null;
    };
  }, []);

  const arrive = async (): Promise<void> => {
    try {
      const { mountEditor } = await import('./editor/index.ts');
      await compositionEnd(host.current);
      if (gone.current || host.current === null) return;
      editor.current = mountEditor(host.current, {
        value: latest.current.value,
        typed: typedBefore.current,
        headingLevel,
        onChange(texte) {
          seen.current = texte;
          latest.current.onChange(texte);
        },
        onLook: setLook,
        onNotice: setNotice,
      });
      setPhase('la');
      for (const act of waiting.current.splice(0)) act(editor.current);
    } catch (error) {
      console.warn(error);
      setRescued(typedBefore.current ? (host.current?.innerText ?? null) : null);
      setPhase('absent');
    }
  };
  const wake = () => {
    if (phase !== 'lu') return;
    setPhase('arrive');
    void arrive();
  };
  return {
    host,
    phase,
    look,
    notice,
    rescued,
    wake,
    typed: () => {
      typedBefore.current = true;
    },
    withEditor(act) {
      if (editor.current !== null) return act(editor.current);
      waiting.current.push(act);
      wake();
    },
  };
}

/** A letter being composed (an accent, a word on a phone) is not cut: the editor waits for its end. */
function compositionEnd(host: HTMLElement | null): Promise<void> {
  if (host?.dataset['compose'] !== 'oui') return Promise.resolve();
  return new Promise((resolve) => {
    host.addEventListener('compositionend', () => setTimeout(resolve), { once: true });
  });
}
