import { useCallback, useEffect, useRef, useState } from 'react';
import { pages, positionOf, sectionOf, type Draft, type DraftEvent, type FormDefinition } from '../../forms/index.ts';
import { openDrafts, type Drafts, type Kept, type SaveOptions } from '../../storage/index.ts';
import { useSave } from '../form/useSave.ts';
import { addressOfDossier, PARAMETER } from './address.ts';

export interface Store {
  /** The drafts of this device; `null` until the page is alive. */
  readonly drafts: Drafts | null;
  /** What the person answered; `null`: to be asked. `undefined`: not read yet. */
  readonly consent: boolean | null | undefined;
  /** Which draft is open; `null`: none yet. */
  readonly id: string | null;
  /** The address names a draft that is not on this device, or a page of one that was not kept. */
  readonly missing: boolean;
  /** How the last save went; `null` before the first one. */
  readonly kept: Kept | null;
  /** What the browser says of keeping drafts, once asked. */
  readonly staying: string;
  /** Another tab has written this dossier since. */
  readonly elsewhere: boolean;
  readonly agree: (agreed: boolean) => void;
  /** A dossier begins on this page, under this name. */
  readonly begin: (id: string) => void;
  /** The person chose this tab against a newer draft of another one. */
  readonly replace: () => void;
  /** What another tab wrote takes the place of what is shown here. */
  readonly reload: () => void;
  /** Everything was erased from this device. */
  readonly forget: () => void;
}

/** The address is that of a page inside a dossier. */
const asksForPage = (form: FormDefinition): boolean => (positionOf(form, location.hash) ?? 'intro') !== 'intro';
const wanted = (): string | null => new URLSearchParams(location.search).get(PARAMETER);

/** The dossiers of this device: the one that the address names is opened, and saved while it is written. */
export function useStore(draft: Draft, send: (event: DraftEvent) => void): Store {
  const { form } = draft;
  const drafts = useRef<Drafts | null>(null);
  const [consent, setConsent] = useState<boolean | null | undefined>(undefined);
  const [id, setId] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [kept, setKept] = useState<Kept | null>(null);
  const options = useCallback((saved: Draft) => optionsOf(id, saved), [id]);
  const saving = useSave(drafts, draft, consent === true && id !== null, setKept, options);
  const { known, flush } = saving;
  // « Enregistrer et revenir à la liste » : a section that is left is kept at once, whatever becomes of the page.
  useEffect(flush, [draft.position, flush]);

  const load = useCallback(
    async (store: Drafts, name: string) => {
      const found = await store.load(form, name);
      setMissing(found === null);
      if (found === null) return;
      const position = positionOf(form, location.hash) ?? 'intro';
      known(found);
      send({ type: 'restored', answers: found.answers, suivi: found.suivi, position });
      if (position === 'resultat') send({ type: 'went', position });
      setId(name);
    },
    [form, send, known],
  );

  useEffect(() => {
    const store = openDrafts();
    drafts.current = store;
    void opening(store).then(async ({ agreed, author }) => {
      const name = wanted();
      if (author !== '') send({ type: 'authorNamed', auteur: author });
      if (agreed === true && name !== null) await load(store, name);
      else setMissing(name !== null || asksForPage(form));
      setConsent(agreed);
    });
  }, [form, load, send]);

  const { elsewhere, heard } = useElsewhere(drafts, form, id, consent === true);
  const staying = useStaying(drafts, consent === true && kept?.ok === true);

  return {
    drafts: drafts.current,
    consent,
    id,
    missing,
    kept,
    staying,
    elsewhere,
    agree: (agreed) => {
      void drafts.current?.setConsent(agreed).then(async (answer) => {
        if (agreed && draft.auteur !== '') await drafts.current?.setAuthor(draft.auteur);
        setConsent(agreed);
        if (!answer.ok && agreed) setKept(answer);
        else if (agreed && id !== null) history.replaceState(null, '', addressOfDossier(id) + location.hash);
      });
    },
    begin: (name) => {
      setMissing(false);
      setId(name);
      if (consent !== true) return;
      if (draft.auteur !== '') void drafts.current?.setAuthor(draft.auteur);
      history.replaceState(null, '', addressOfDossier(name) + location.hash);
    },
    replace: () => {
      heard(false);
      saving.replace();
    },
    reload: () => {
      heard(false);
      setKept(null);
      if (drafts.current !== null && id !== null) void load(drafts.current, id);
    },
    forget: () => {
      setConsent(null);
      setId(null);
      setKept(null);
      history.replaceState(null, '', location.pathname);
    },
  };
}

async function opening(drafts: Drafts) {
  const agreed = await drafts.consent();
  return { agreed, author: agreed === true ? await drafts.author() : '' };
}

/** Which draft it is, and how far: what the list of dossiers says. */
function optionsOf(id: string | null, { form, answers, suivi }: Draft): SaveOptions {
  const all = pages(form, answers);
  const terminees = all.filter((page) => sectionOf(suivi, page.id).terminee === true).length;
  return { id: id ?? '', progres: { terminees, sections: all.length } };
}

/** Whether another tab has written this dossier. */
function useElsewhere(
  drafts: { readonly current: Drafts | null },
  form: FormDefinition,
  id: string | null,
  listening: boolean,
) {
  const [elsewhere, heard] = useState(false);
  useEffect(() => {
    if (!listening || id === null) return undefined;
    return drafts.current?.onElsewhere({ formulaire: form.slug, id }, () => heard(true));
  }, [drafts, form, id, listening]);
  return { elsewhere, heard };
}

/** Asks the browser once not to erase drafts by itself, after the first save. */
function useStaying(drafts: { readonly current: Drafts | null }, saved: boolean): string {
  const [phrase, setPhrase] = useState('');
  useEffect(() => {
    if (saved) void drafts.current?.askToStay().then((answer) => setPhrase(answer.phrase));
  }, [drafts, saved]);
  return phrase;
}
