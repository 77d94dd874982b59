import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { addressOf, positionOf, type Draft, type DraftEvent, type FormDefinition } from '../../forms/index.ts';
import { openDrafts, type Drafts, type FoundDraft, type Kept } from '../../storage/index.ts';
import { dayAndClock } from './clock.ts';
import { isEmpty } from './emptiness.ts';
import { useSave } from './useSave.ts';

export interface KeptDraft {
  /** What the person answered; `null`: to be asked. `undefined`: not read yet. */
  readonly consent: boolean | null | undefined;
  /** A draft of an earlier visit, until the person takes it up or starts again. */
  readonly found: FoundDraft | null;
  /** How the last save went; `null` before the first one. */
  readonly kept: Kept | null;
  readonly agree: (agreed: boolean) => void;
  readonly resume: () => void;
  readonly restart: () => void;
  /** The draft of the earlier visit gives way to answers that came from a file. */
  readonly leave: () => void;
  /** The person chose this tab against a newer draft of another one. */
  readonly replace: () => void;
  /** Everything was erased from this device. */
  readonly forget: () => void;
}

/**
 * The draft on this device: found when the page opens, saved while typing and when the page is hidden.
 *
 * @param notify says what happened to the draft without being asked.
 */
export function useKeptDraft(
  draft: Draft,
  send: (event: DraftEvent) => void,
  notify: (sentence: string) => void,
): KeptDraft {
  const { form, position } = draft;
  const drafts = useRef<Drafts | null>(null);
  const [consent, setConsent] = useState<boolean | null | undefined>(undefined);
  const [found, setFound] = useState<FoundDraft | null>(null);
  const [kept, setKept] = useState<Kept | null>(null);

  useEffect(() => {
    drafts.current = openDrafts();
    void opening(drafts.current, form).then(({ agreed, earlier }) => {
      setConsent(agreed);
      const wanted = positionOf(form, location.hash) ?? 'intro';
      // A page reloaded in the middle of the form goes on where it was; a page opened at its start asks.
      if (earlier !== null && wanted === 'intro') setFound(earlier);
      if (earlier !== null && wanted !== 'intro') send({ type: 'restored', answers: earlier.answers });
      if (wanted === 'resultat' && earlier === null) history.replaceState(null, '', addressOf('intro'));
      else if (wanted !== 'intro') send({ type: 'went', position: wanted });
    });
  }, [form, send]);

  useLayoutEffect(() => {
    if (found === null || position === 'intro') return;
    // Back, or a link, led into the form past the offer: nobody answers an empty form beside a draft of theirs.
    send({ type: 'restored', answers: found.answers });
    send({ type: 'went', position });
    setFound(null);
    notify(`Votre brouillon du ${dayAndClock(new Date(found.enregistreLe))} est repris.`);
  }, [found, position, send, notify]);

  const { replace } = useSave(drafts, draft, consent === true && found === null, setKept);

  return {
    consent,
    found,
    kept,
    agree: (agreed) => {
      void drafts.current?.setConsent(agreed).then((answer) => {
        setConsent(agreed);
        if (!answer.ok && agreed) setKept(answer);
      });
    },
    resume: () => {
      if (found === null) return;
      send({ type: 'restored', answers: found.answers, position: found.position });
      setFound(null);
    },
    restart: () => {
      setFound(null);
      send({ type: 'erased' });
      replace();
    },
    leave: () => setFound(null),
    replace,
    forget: () => {
      setConsent(null);
      setFound(null);
      setKept(null);
    },
  };
}

async function opening(drafts: Drafts, form: FormDefinition) {
  const agreed = await drafts.consent();
  const earlier = agreed === true ? await drafts.load(form) : null;
  return { agreed, earlier: earlier !== null && isEmpty(earlier.answers) ? null : earlier };
}
