import { z } from 'zod';
import { nombre } from '../../src/domain/francais/index.ts';
import type { CatalogueMission, Catalogues, FormContent } from '../../src/forms/definition.ts';
import {
  baremeSchema,
  editorMessage,
  missionSchema,
  sourceSchema,
  type Bareme,
  type Bornes,
} from '../../src/schemas/index.ts';
import { allFields } from './fields.ts';
import { FormContentError, namesIn, readAs, readHead } from './read.ts';

/** What the form takes along from the catalogues of the site: only what it names. */
export function cataloguesOf(form: FormContent, file: string, root: string): Catalogues {
  const slugs = missionsNamed(form);
  const known = namesIn(`${root}/missions`, '.mdx');
  const lost = slugs.filter((slug) => !known.includes(slug));
  if (lost.length > 0) {
    const phrase = (slug: string) => `Aucune mission de content/missions/ ne s’appelle « ${slug} ».`;
    throw new FormContentError(lost.map((slug) => editorMessage(file, [], phrase(slug))));
  }
  const missions = Object.fromEntries(slugs.map((slug) => [slug, missionOf(slug, root)]));
  const bareme = needsSizes(form) ? currentBareme(root) : undefined;
  if (bareme === undefined) return { missions, tailles: [] };
  return { missions, tailles: bareme.tailles.bornes.map(sizeOf), source: bareme.titre };
}

function missionsNamed(form: FormContent): readonly string[] {
  const named = allFields(form).flatMap((field) => {
    if (field.type === 'choix' || field.type === 'cases') return field.options.flatMap(({ mission }) => mission ?? []);
    return field.type === 'calcul' && field.calcul.fonction === 'echeance' ? (field.calcul.mission ?? []) : [];
  });
  return [...new Set(named)];
}

function missionOf(slug: string, root: string): CatalogueMission {
  const { titre, exemples, indicateurs, delais, trame } = readHead(missionSchema, `${root}/missions/${slug}.mdx`);
  return {
    titre,
    actions: exemples.map(({ texte, indicateurs }) => ({ texte, indicateurs })),
    indicateurs: indicateurs.map(({ texte }) => texte),
    demarrage: delais.demarrage,
    deploiement: delais.deploiement,
    trame,
  };
}

const needsSizes = (form: FormContent): boolean =>
  allFields(form).some(
    (field) => field.type === 'communes' || (field.type === 'calcul' && field.calcul.fonction === 'taille_aci'),
  );

/** The scale that no other one replaces. */
function currentBareme(root: string): Bareme | undefined {
  const all = namesIn(`${root}/baremes`, '.yaml').map((slug) => ({
    slug,
    bareme: readAs(baremeSchema, `${root}/baremes/${slug}.yaml`),
  }));
  const replaced = new Set(all.map(({ bareme }) => bareme.remplace));
  return all.find(({ slug }) => !replaced.has(slug))?.bareme;
}

/** Whole inhabitants: « à 80 000 » ends before 80 001, « plus de 175 000 » begins at 175 001. */
function sizeOf({ taille, moins_de, de, a, plus_de }: Bornes): Catalogues['tailles'][number] {
  const from = de ?? (plus_de === undefined ? 0 : plus_de + 1);
  const to = moins_de ?? (a === undefined ? null : a + 1);
  return {
    taille,
    de: from,
    a: to,
    libelle: `taille ${taille} (${boundsInWords({ taille, moins_de, de, a, plus_de })})`,
  };
}

function boundsInWords({ moins_de, de, a, plus_de }: Bornes): string {
  if (moins_de !== undefined) return `moins de ${nombre(moins_de)} habitants`;
  if (plus_de !== undefined) return `plus de ${nombre(plus_de)} habitants`;
  return `de ${nombre(de ?? 0)} à ${nombre(a ?? 0)} habitants`;
}

/** Who asks for the items of a form that is ours: source → its publisher and its title. */
export function citationsOf(form: FormContent, root: string): Readonly<Record<string, string>> {
  const cited = new Set(allFields(form).flatMap((field) => field.demande_par ?? []));
  if (cited.size === 0) return {};
  const sources = readAs(z.array(sourceSchema), `${root}/sources.yaml`);
  return Object.fromEntries(
    sources.filter(({ id }) => cited.has(id)).map(({ id, titre, editeur }) => [id, `${editeur}, « ${titre} »`]),
  );
}
