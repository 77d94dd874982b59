/** Open data: what the site knows, as JSON and CSV, each with its JSON Schema. For the build: it brings zod along. */
import { z } from 'zod';
import { CONSTRUIRE, type Contenu } from './construire.ts';
import { enCsv } from './csv.ts';
import { LIGNES, type Jeu } from './lignes.ts';

export { SEPARATEUR } from './csv.ts';
export type { Contenu, FormulaireDeDonnees } from './construire.ts';
export type { Jeu, Ligne } from './lignes.ts';

/** Semantic version of the shapes: only additions within 1.x, three months’ notice before 2.0. */
export const VERSION = '1.0.0';
export const LICENCE = {
  nom: 'Licence Ouverte 2.0 (Etalab)',
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  mention: 'CPTS, mode d’emploi',
  exclus: 'Les textes cités des sources et les modèles officiels restent à leurs éditeurs : voir chaque source.',
} as const;

/** Set → its name and what it holds, in the order of the page. */
export const JEUX: { readonly [J in Jeu]: { readonly titre: string; readonly resume: string } } = {
  missions: { titre: 'Missions', resume: 'Les missions d’une CPTS\u00A0: délais, exemples d’actions, indicateurs.' },
  contacts: { titre: 'Contacts', resume: 'Les services à qui écrire, par région, avec source, date et état.' },
  etapes: { titre: 'Étapes', resume: 'Les neuf étapes\u00A0: délai, coût, qui décide, formulaires et guides.' },
  'noms-des-etapes': { titre: 'Noms des étapes', resume: 'Comment chaque région nomme les étapes, quand c’est connu.' },
  glossaire: { titre: 'Glossaire', resume: 'Sigles et termes, un sens par ligne.' },
  baremes: { titre: 'Barèmes de l’ACI', resume: 'Un montant par ligne\u00A0: volet, taille, part, statut, source.' },
  formulaires: { titre: 'Formulaires', resume: 'Les modèles remplis ici\u00A0: édition, source, champs.' },
  sources: { titre: 'Sources', resume: 'Ce qui a été lu, par qui c’est dit, quand.' },
};

// Object.keys widens to string; they are those of JEUX.
export const NOMS_DES_JEUX = Object.keys(JEUX) as Jeu[];

/** Columns of a set, and what each one says. */
export const colonnesDe = (jeu: Jeu): readonly { readonly nom: string; readonly sens: string }[] =>
  Object.entries(LIGNES[jeu].shape).map(([nom, type]: [string, z.ZodType]) => ({ nom, sens: type.description ?? '' }));

/** `/donnees/schemas/<jeu>.json` : what the JSON file is held to. */
export function schemaDe(jeu: Jeu): z.core.JSONSchema.JSONSchema {
  const fichier = z.strictObject({
    $schema: z.string().describe('Adresse de ce schéma'),
    jeu: z.literal(jeu),
    version: z.string().describe('Version sémantique de la forme'),
    genere_le: z.iso.date().describe('Jour de l’édition du site'),
    licence: z.strictObject({ nom: z.string(), url: z.string(), mention: z.string(), exclus: z.string() }),
    lignes: z.array(LIGNES[jeu]).describe(JEUX[jeu].resume),
  });
  return { ...z.toJSONSchema(fichier), title: JEUX[jeu].titre };
}

/**
 * `/donnees/<jeu>.json`.
 *
 * @param schema full address of its schema. @param jour day of the edition, `AAAA-MM-JJ`.
 * @throws {z.ZodError} when the content does not fit what is promised.
 */
export function enJson(jeu: Jeu, contenu: Contenu, { schema, jour }: { schema: string; jour: string }) {
  const lignes = lignesDe(jeu, contenu);
  return { $schema: schema, jeu, version: VERSION, genere_le: jour, licence: LICENCE, lignes };
}

/** `/donnees/<jeu>.csv`: the same lines. */
export const csvDe = (jeu: Jeu, contenu: Contenu): string =>
  enCsv(
    colonnesDe(jeu).map(({ nom }) => nom),
    lignesDe(jeu, contenu),
  );

const lignesDe = (jeu: Jeu, contenu: Contenu) => CONSTRUIRE[jeu](contenu).map((ligne) => LIGNES[jeu].parse(ligne));
