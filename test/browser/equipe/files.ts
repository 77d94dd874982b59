/** Two copies of one projet de santé, written apart: every kind of difference, and as many members as asked. */
import { loadForm } from '../../../scripts/load-form.ts';
import {
  newDraft,
  newTracking,
  nextDraft,
  toSaved,
  type Answers,
  type Draft,
  type DraftEvent,
  type FormDefinition,
} from '../../../src/forms/index.ts';
import type { Saved } from './equipe.ts';

const LONG = 'Les six communes partagent la même maison médicale de garde et le même marché. '.repeat(8);
const BASE: Answers = {
  nom_cpts: 'CPTS de Saint-Exemple',
  nom_referent: 'Dominique Exemple',
  telephone_referent: '0320000000',
  coherence: `${LONG}Le périmètre suit les routes.`,
};

const member = (n: number, profession: string): Answers => ({
  _id: `m${n}`,
  nom_adherent: `Exemple ${n}`,
  profession_adherent: profession,
});

const after = (draft: Draft, events: readonly DraftEvent[]): Draft => events.reduce(nextDraft, draft);

const answered = (champ: string, value: string, le: string): DraftEvent => ({
  type: 'answered',
  path: [champ],
  value,
  le,
});

const members = (rows: readonly Answers[], le: string): DraftEvent => ({
  type: 'rowsReplaced',
  path: ['adherents'],
  rows,
  le,
});

/** Mine and theirs, as files. @param rows members that differ; as many more are only in theirs. */
export function twoCopies(rows: number): readonly [Saved, Saved] {
  const form = loadForm('projet-de-sante-hauts-de-france');
  const suivi = newTracking('dossier-d-essai', 'CPTS de Saint-Exemple');
  const common = after({ ...newDraft(form), auteur: 'Dominique Exemple' }, [
    { type: 'restored', answers: BASE, suivi },
    { type: 'tracked', change: { quoi: 'fichier' }, le: '2026-11-01T09:00:00.000Z' },
  ]);
  const numbers = Array.from({ length: rows }, (_, n) => n);
  const mine = after(common, [
    {
      type: 'tracked',
      change: { quoi: 'version', id: 'v1', nom: 'v1, réunion du 12 mars' },
      le: '2026-11-02T09:00:00.000Z',
    },
    answered('nom_referent', 'Sacha Spécimen', '2026-11-10T09:00:00.000Z'),
    answered('telephone_referent', '0320000011', '2026-11-10T09:00:00.000Z'),
    answered('coherence', `${LONG}Le périmètre suit la rivière.`, '2026-11-10T09:00:00.000Z'),
    members(
      numbers.map((n) => member(n, 'Infirmière')),
      '2026-11-10T09:00:00.000Z',
    ),
  ]);
  const theirs = after({ ...common, auteur: 'Claude Modèle' }, [
    answered('telephone_referent', '0320000099', '2026-11-12T09:00:00.000Z'),
    answered('coherence', `${LONG}Le périmètre suit le bassin de vie.`, '2026-11-12T09:00:00.000Z'),
    members(
      numbers.flatMap((n) => [member(n, 'Infirmier'), member(n + rows, 'Pharmacienne')]),
      '2026-11-12T09:00:00.000Z',
    ),
  ]);
  return [fileOf(form, mine, 'mien'), fileOf(form, theirs, 'sien')];
}

function fileOf(form: FormDefinition, { answers, suivi }: Draft, name: string): Saved {
  const text = JSON.stringify(toSaved(form, answers, new Date('2026-11-20T09:00:00Z'), { suivi }));
  return { name: `${name}.cpts.json`, bytes: new TextEncoder().encode(text) };
}
