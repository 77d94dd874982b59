import { slugDeLieu } from '../../src/domain/contacts/index.ts';
import { NOMBRE_DE_TRAMES } from '../../src/schemas/index.ts';
import type { Entry } from '../content/read.ts';
import { baremeSkeleton } from './bareme.ts';
import { quoted } from './quoted.ts';
import type { Skeleton, Wish } from './wish.ts';

/** What `npm run new` may create. */
export const NEW_KINDS = ['guide', 'mission', 'region', 'form', 'bareme'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** A wish that cannot be granted, in a sentence for the editor. */
export class Refusal extends Error {}

/** The law that every guide may cite from its first line; the editor adds the rest. */
const LAW = 'csp-l1434-12';
/** Where an address that is not known yet can be looked for. */
const DIRECTORY = 'annuaire-service-public';

export const SKELETONS: Readonly<Record<NewKind, (wish: Wish) => Skeleton>> = {
  guide: ({ slug, title, today, entries }) => ({
    [`guides/${slug}.mdx`]: `---
titre: ${quoted(title)}
description: À écrire, la question à laquelle répond ce guide, en 160 signes.
essentiel:
  - À écrire, la réponse en une phrase.
rubrique: comprendre
ordre: ${String(1 + Math.max(0, ...numbers(entries, 'guide', 'ordre')))}
etapes: []
missions: []
formulaires: []
regions: []
guides: []
sources: [${LAW}]
mots_cles: []
verifie_le: ${today}
a_revoir_le: ${inSixMonths(today)}
---

## Ce que dit la loi

Des professionnels de santé peuvent se constituer en CPTS pour mieux coordonner leur action <Source id="${LAW}" />.

## À écrire

Un paragraphe par idée. Chaque chiffre, chaque délai est suivi de sa source.
`,
  }),

  mission: ({ slug, title, today, entries }) => ({
    [`missions/${slug}.mdx`]: `---
titre: ${quoted(title)}
titre_court: ${quoted(title)}
resume: À écrire, ce que la mission apporte à la population.
trame: ${String(freeTexture(entries))}
categorie: complementaire
# En mois après la signature ; null si aucun délai n’est écrit.
delais: { demarrage: null, deploiement: null, source: ${LAW} }
exemples:
  - texte: À écrire, une action menée quelque part.
    source: ${LAW}
partenaires: []
indicateurs:
  - texte: À écrire, ce qui est mesuré.
    source: ${LAW}
base_legale:
  - texte: Code de la santé publique, article L. 1434-12.
    source: ${LAW}
mots_cles: []
verifie_le: ${today}
a_revoir_le: ${inSixMonths(today)}
guides: []
---

## Ce que demande l’accord

À écrire.
`,
  }),

  region: ({ slug, today, entries }) => {
    const { name, departements } = regionNamed(slug, entries);
    const list = departements.map(({ code, nom }) => `  - { code: '${code}', nom: ${quoted(nom)} }`).join('\n');
    return {
      [`regions/${slug}.yaml`]: `nom: ${quoted(name)}
departements:
${list}
resume: À écrire, le chemin d’une CPTS dans cette région, en une ou deux phrases.
# Comment la région raconte elle-même le chemin. Rien de trouvé : laissez la liste vide, la page le dira.
chemin: []
contacts:
  - id: ars-${slug}
    nature: ars
    organisme: Agence régionale de santé (ARS)
    role: Demander qui suit les CPTS dans votre département
    source: ${DIRECTORY}
    verifie_le: ${today}
    etat: non-trouve
    note: Adresse à trouver dans l’annuaire de l’administration.
formulaires: []
mots_cles: []
verifie_le: ${today}
a_revoir_le: ${inSixMonths(today)}
`,
    };
  },

  bareme: baremeSkeleton,

  form: ({ slug, title, today }) => ({
    [`forms/${slug}/form.yaml`]: `# ${title} : d’où vient ce modèle, à quelle page, de quelle date.
# \`titre\`, \`libelle\`, \`mention\` : recopiés tels qu’imprimés. \`question\`, \`intitule\`, \`aide\` : nos mots, à l’écran seulement.
edition: ${quoted(today.slice(0, 7))}
titre: ${quoted(title)}
titre_court: ${quoted(title)}
resume: À écrire, ce que la personne obtient en remplissant ce formulaire.
duree: À écrire
introduction:
  - À écrire, pour qui est ce formulaire et à quoi il engage.
source: ${LAW}

# Sans destinataire connu. Sinon \`contact: <région>/<id du contact>\`, ou \`selon\` un département : voir content/forms/LISEZMOI.md.
envoi:
  canaux: [courriel]
  objet: ${quoted(title)}
  corps: |
    [Joignez le fichier {fichier} avant d’envoyer ce message, puis effacez cette ligne.]

    Madame, Monsieur,

    Vous trouverez ci-joint notre réponse.

    Bien cordialement,
  ensuite:
    - 'Relisez : ouvrez le PDF et montrez-le aux personnes que vous y citez.'
    - 'Envoyez : à qui, par quel moyen, avec quelles pièces.'
    - 'Suivez : ce qui se passe ensuite, et quand relancer.'

fichier:
  prefixe: ${prefix(slug)}

sections:
  - id: identite
    titre: Identité
    champs:
      - id: nom
        type: texte
        libelle: Nom de la CPTS
        question: Quel est le nom de la CPTS ?
      - id: presentation
        type: texte_long
        libelle: Présentation
        question: Que voulez-vous dire d’elle ?
`,
    [`forms/${slug}/exemple.yaml`]: `# Réponse entièrement fictive : aperçu pour les lecteurs, et jeu d’essai des tests.
nom: CPTS de Saint-Exemple
presentation: La CPTS de Saint-Exemple réunit les professionnels de La Maquette et de Bourg-Spécimen.
`,
  }),
};

const prefix = (slug: string): string =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('-');

function inSixMonths(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 6, Math.min(day.getUTCDate(), 28));
  return day.toISOString().slice(0, 10);
}

function numbers(entries: readonly Entry[], kind: Entry['kind'], key: string): number[] {
  return entries
    .filter((entry) => entry.kind === kind)
    .flatMap(({ data }) =>
      Object.entries(data ?? {}).flatMap(([name, value]) => (name === key ? [Number(value)] : [])),
    );
}

function freeTexture(entries: readonly Entry[]): number {
  const taken = numbers(entries, 'mission', 'trame');
  const free = Array.from({ length: NOMBRE_DE_TRAMES }, (_, n) => n + 1).find((texture) => !taken.includes(texture));
  if (free === undefined) {
    throw new Refusal(
      `Les ${NOMBRE_DE_TRAMES} trames ont chacune leur mission : ajoutez la vôtre à une mission qui existe, ou supprimez-en une.`,
    );
  }
  return free;
}

interface PlainRegion {
  readonly name: string;
  readonly departements: readonly { readonly code: string; readonly nom: string }[];
}

/** The région of content/departements.yaml that has this slug, and its départements. */
function regionNamed(slug: string, entries: readonly Entry[]): PlainRegion {
  const all = entries.filter(({ kind }) => kind === 'departement').map(({ data }) => data as Record<string, string>);
  const departements = all.filter(({ region }) => slugDeLieu(region ?? '') === slug);
  const [first] = departements;
  if (!first) {
    const names = [...new Set(all.map(({ region }) => slugDeLieu(region ?? '')))].sort().join(', ');
    throw new Refusal(`Aucune région ne s’appelle « ${slug} ». Écrivez l’une de : ${names}.`);
  }
  return {
    name: first['region'] ?? slug,
    departements: departements.map(({ id = '', nom = '' }) => ({ code: id, nom })),
  };
}
