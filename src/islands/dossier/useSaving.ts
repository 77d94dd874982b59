import { useCallback, useState } from 'react';
import { fileName, nextDraft, toSaved, type Draft, type DraftEvent } from '../../forms/index.ts';
import { civilDay } from '../document/index.ts';
import { handOver } from '../form/saveFile.ts';
import { useMaking, type Making } from './documents/useMaking.ts';

/** « Enregistrer un fichier » : the whole dossier, to reopen here or anywhere else. */
export interface Saving {
  /** A document that carries its data; made in the worker, then handed to the browser. */
  readonly pdf: () => void;
  /** The answers alone, at once. @returns what to say of it. */
  readonly json: () => string;
  readonly making: Making;
  /** What to say of the last file. */
  readonly said: string;
}

const keptWhere = (name: string): string => `Votre navigateur devrait enregistrer ${name} dans vos téléchargements.`;

/** A file to go on with, until the whole dossier was checked. */
const savedName = ({ form, answers, auteur, ready }: Draft, date: Date, extension: string): string =>
  fileName(form, answers, civilDay(date), extension, ready === null ? { auteur } : undefined);

/**
 * @param onTaken the person has the dossier in a file.
 */
export function useSaving(
  draft: Draft,
  adresse: string,
  send: (event: DraftEvent) => void,
  onTaken: () => void,
): Saving {
  const [said, say] = useState('');
  const making = useMaking();
  const { start } = making;

  /** The file says of itself that it was saved: two copies of it know what they have in common. */
  const noted = useCallback(() => {
    const date = new Date();
    const event = { type: 'tracked', change: { quoi: 'fichier' }, le: date.toISOString() } as const;
    return { date, event, next: nextDraft(draft, event) };
  }, [draft]);

  const json = useCallback(() => {
    const { date, event, next } = noted();
    const { form, answers, suivi } = next;
    const name = savedName(next, date, 'cpts.json');
    const text = JSON.stringify(toSaved(form, answers, date, { suivi }));
    handOver(new File([text], name, { type: 'application/json' }));
    send(event);
    onTaken();
    say(keptWhere(name));
    return keptWhere(name);
  }, [noted, send, onTaken]);

  const pdf = useCallback(() => {
    const { date, event, next } = noted();
    const { form, answers, suivi } = next;
    // Whatever was checked, each of its pages says BROUILLON.
    const name = fileName(form, answers, civilDay(date), 'pdf', { auteur: next.auteur });
    const order = { form, answers, suivi, adresse, date, produit: 'pdf', brouillon: true, reutilisable: true } as const;
    say('');
    start({ order, name, libelle: 'Le fichier' }, ({ file }) => {
      handOver(file);
      send(event);
      onTaken();
      say(keptWhere(name));
    });
  }, [noted, adresse, send, onTaken, start]);

  return { pdf, json, making, said };
}
