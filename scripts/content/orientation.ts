import { fautesDe, arbreDe, QUESTIONS_AU_PLUS, type Faute } from '../../src/domain/orientation/index.ts';
import { orientationSchema, type Orientation } from '../../src/schemas/index.ts';
import type { Entry } from './read.ts';
import { say } from './say.ts';
import { nearest } from './walk.ts';

/** One region stands for all: they lead to the same place. */
const REGIONS = ['bretagne'];

const PHRASES: Readonly<Record<Faute['nature'], (faute: Faute) => string>> = {
  perdue: ({ nom }) => `Aucune question ni issue ne s’appelle « ${nom} » : corrigez \`vers\`, ou décrivez-la.`,
  boucle: ({ nom }) => `Une réponse ramène à « ${nom} », déjà posée : la personne tournerait en rond.`,
  'cle-reprise': ({ nom }) => `La clé « ${nom} » sert déjà à une question plus haut sur le même chemin.`,
  inatteignable: ({ nom }) => `Aucune réponse ne mène à « ${nom} » : retirez-la, ou faites-y mener une réponse.`,
  'valeur-double': ({ nom }) => `Deux réponses ont la valeur « ${nom} » : l’adresse ne saurait pas laquelle.`,
  longue: ({ nom }) => `Plus de ${QUESTIONS_AU_PLUS} questions avant une issue, en passant par « ${nom} ».`,
};

/** « Par où commencer ? » : every answer leads somewhere, every question and outcome can be reached, nothing turns round. */
export function checkOrientation(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => {
    const orientation = entry.kind === 'orientation' ? orientationSchema.safeParse(entry.data).data : undefined;
    if (!orientation) return [];
    return fautesDe(arbreDe(orientation, REGIONS)).map((faute) =>
      say(entry, place(orientation, faute), `${PHRASES[faute.nature](faute)}${meant(orientation, faute)}`),
    );
  });
}

/** The name that was meant, when the one that was written leads nowhere. */
function meant({ questions, issues }: Orientation, { nature, nom }: Faute): string {
  if (nature !== 'perdue') return '';
  const known = [...questions, ...issues].map(({ id }) => id);
  const name = nearest(nom, known);
  return name === undefined ? '' : ` Vouliez-vous dire « ${name} » ?`;
}

/** Where the editor finds the question, its faulty answer, or the outcome. */
function place({ questions, issues }: Orientation, { ou: id, nature, nom }: Faute): PropertyKey[] {
  const question = questions.findIndex((each) => each.id === id);
  const answer = questions[question]?.reponses.findIndex(({ vers }) => vers === nom) ?? -1;
  if (nature === 'perdue' && answer >= 0) return ['questions', question, 'reponses', answer, 'vers'];
  for (const [list, items] of Object.entries({ questions, issues })) {
    const rank = items.findIndex((item) => item.id === id);
    if (rank >= 0) return [list, rank];
  }
  return ['depart'];
}
