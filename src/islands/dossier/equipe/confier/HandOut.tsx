import { useMemo, useRef, useState, type FormEvent } from 'react';
import { pages, sectionFile } from '../../../../forms/index.ts';
import { OpenFile } from '../../opening/OpenFile.tsx';
import type { RoomProps } from '../../room.ts';
import { pagesOf, sectionName } from '../words.ts';
import { giveFile } from './giveFile.ts';
import { toWrite, type Message } from './message.ts';
import { OutNow } from './OutNow.tsx';
import { Sent } from './Sent.tsx';

/** Chooses sections and a name, hands the file over, says what to send with it, and waits for its return. */
export function HandOut({ draft, send, track, adresse, onIncoming }: RoomProps) {
  const { form, answers, suivi, auteur } = draft;
  const sections = useMemo(() => [...new Set(pages(form, answers).map(({ section }) => section.id))], [form, answers]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [who, setWho] = useState('');
  const [refused, setRefused] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const firstBox = useRef<HTMLInputElement>(null);
  const unnamed = refused && who.trim() === '';
  const empty = refused && chosen.length === 0;
  const [sent, setSent] = useState<{ readonly fichier: string; readonly message: Message } | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const partie = sections.filter((id) => chosen.includes(id));
    const wrong = who.trim() === '' ? nameInput : partie.length === 0 ? firstBox : null;
    setRefused(wrong !== null);
    wrong?.current?.focus();
    if (wrong !== null) return;
    const now = new Date();
    const name = partie.length === 1 ? (partie[0] ?? '') : `${partie.length}-sections`;
    const fichier = giveFile(draft, sectionFile(form, { answers, suivi }, partie, now, auteur), now, name);
    const le = now.toISOString();
    send({ type: 'tracked', change: { quoi: 'fichier', partie }, le });
    track({ quoi: 'remise', sections: pagesOf(form, answers, partie), responsable: who.trim() });
    const about = {
      form,
      nom: suivi?.nom ?? form.titre_court,
      adresse,
      fichier,
      auteur,
    };
    setSent({ fichier, message: toWrite(about, partie) });
    setChosen([]);
  };
  return (
    <>
      {sent !== null && <Sent key={sent.fichier} {...sent} />}
      <OutNow draft={draft} track={track} />
      <form noValidate onSubmit={submit}>
        <div className={unnamed ? 'groupe faux' : 'groupe'}>
          <label htmlFor="confier-nom">À qui&#8239;?</label>
          <span className="aide" id="confier-aide">
            Un nom que l’équipe reconnaît. Il reste dans le dossier et n’est jamais imprimé avec lui.
          </span>
          {unnamed && (
            <span className="erreur" id="confier-nom-erreur">
              Indiquez à qui vous confiez ces sections
            </span>
          )}
          <input
            id="confier-nom"
            ref={nameInput}
            value={who}
            autoComplete="off"
            aria-invalid={unnamed}
            aria-describedby={unnamed ? 'confier-aide confier-nom-erreur' : 'confier-aide'}
            onChange={(event) => setWho(event.currentTarget.value)}
          />
        </div>
        <fieldset className={empty ? 'groupe faux' : 'groupe'} aria-describedby={empty ? 'confier-erreur' : undefined}>
          <legend>
            <span className="lab">Quelles sections&#8239;?</span>
          </legend>
          {empty && (
            <span className="erreur" id="confier-erreur" role="alert">
              Cochez au moins une section à confier
            </span>
          )}
          {sections.map((id, n) => (
            <label className="choix" key={id}>
              <input
                type="checkbox"
                ref={n === 0 ? firstBox : null}
                checked={chosen.includes(id)}
                onChange={() => setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])}
              />
              {sectionName(form, id)}
            </label>
          ))}
        </fieldset>
        <div className="actions">
          <button className="btn" type="submit">
            Faire le fichier à envoyer
          </button>
        </div>
      </form>
      <div className="hh">
        <OpenFile
          titre="Ouvrir le fichier qui revient"
          form={form}
          onRead={(file) => {
            onIncoming(file);
            send({ type: 'went', position: 'fusion' });
          }}
        />
      </div>
    </>
  );
}
