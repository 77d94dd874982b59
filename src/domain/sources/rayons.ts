import type { Source } from '../../schemas/index.ts';

/** A page of sources of the same kind. */
export interface RayonDeSources {
  /** Last part of its address: `/sources/<slug>/`. */
  readonly slug: string;
  readonly titre: string;
  readonly natures: readonly Source['nature'][];
}

/** In the order of their authority; every nature is in one of them. */
export const RAYONS: readonly RayonDeSources[] = [
  { slug: 'officielles', titre: 'Officielles : la loi et ses agences', natures: ['officielle'] },
  { slug: 'professionnelles', titre: 'Professionnelles : unions, fédérations, CPTS', natures: ['professionnelle'] },
  { slug: 'contrats-et-temoignages', titre: 'Contrats lus et témoignages', natures: ['contrat', 'temoignage'] },
  { slug: 'presse', titre: 'Presse', natures: ['presse'] },
];

/** Where a source is described, with all that cites it: `/sources/presse/#egora-france-sante-2026`. */
export function adresseDeSource({ id, nature }: Pick<Source, 'id' | 'nature'>): string {
  const rayon = RAYONS.find(({ natures }) => natures.includes(nature));
  return `/sources/${rayon ? `${rayon.slug}/` : ''}#${id}`;
}
