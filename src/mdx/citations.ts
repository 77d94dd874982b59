import { baremes, etapes, formulaires, glossaire, guides, missions, nationaux, regions } from '../collections.ts';

/** A page that cites a source. */
export interface Citation {
  readonly href: string;
  readonly titre: string;
}

/**
 * For each source, the pages that cite it, each once. An entry cites a source wherever it names it: in its data
 * (`source: …`, `sources: […]`) or in its text (`<Source id="…" />`).
 */
export async function citations(): Promise<ReadonlyMap<string, readonly Citation[]>> {
  const citees = new Map<string, Map<string, Citation>>();
  for (const { page, textes } of await pagesEtTextes()) {
    for (const id of textes.flatMap(sourcesCitees)) {
      citees.set(id, (citees.get(id) ?? new Map<string, Citation>()).set(page.href, page));
    }
  }
  return new Map([...citees].map(([id, pages]) => [id, [...pages.values()]]));
}

const EN_DONNEE = /"source":"([a-z0-9-]+)"|"sources":\[([^\]]*)\]/gu;
const EN_TEXTE = /<(?:Source|Fait)\b[^>]*?\b(?:id|source)="([a-z0-9-]+)"/gu;

function sourcesCitees(texte: string): string[] {
  const enDonnee = [...texte.matchAll(EN_DONNEE)].flatMap(([, seule, liste]) =>
    seule === undefined ? (liste?.match(/[a-z0-9-]+/gu) ?? []) : [seule],
  );
  return [...enDonnee, ...[...texte.matchAll(EN_TEXTE)].map(([, id]) => id ?? '')];
}

async function pagesEtTextes(): Promise<{ page: Citation; textes: string[] }[]> {
  const fiche = (href: string, titre: string, entree: { data: unknown; body?: string }) => ({
    page: { href, titre },
    textes: [JSON.stringify(entree.data), entree.body ?? ''],
  });
  return [
    ...(await guides()).map((e) => fiche(`/guides/${e.id}/`, e.data.titre, e)),
    ...(await missions()).map((e) => fiche(`/missions/${e.id}/`, e.data.titre, e)),
    ...(await etapes()).map((e) => fiche(`/etapes/#etape-${e.data.numero}`, `Étape ${e.data.numero}`, e)),
    ...(await regions()).map((e) => fiche(`/contacts/${e.id}/`, `Contacts, ${e.data.nom}`, e)),
    ...(await nationaux()).map((e) => fiche('/contacts/', 'Contacts, partout en France', e)),
    ...(await formulaires()).map((e) => fiche(`/formulaires/${e.id}/`, e.data.titre_court, e)),
    ...(await glossaire()).map((e) => fiche('/glossaire/', 'Glossaire', e)),
    ...(await baremes()).map((e) => fiche('/simulateur/', `Montants, ${e.data.titre_court}`, e)),
  ];
}
