import { enumeration, nombre, pluriel, typographie } from '../../domain/francais/index.ts';
import {
  type Commune,
  POPULATION_INDICATIVE,
  type Alerte,
  type LieuDepartement,
  type Resume,
  type Tailles,
} from '../../domain/territoire/index.ts';

/** « 41 260 habitants : taille 2 »; « Au moins … » as long as a population is missing. */
export function titreDuBilan({ population, tailles, inconnues }: Resume): string {
  const combien = `${inconnues.length > 0 ? 'Au moins ' : ''}${pluriel(population, 'habitant')}`;
  return typographie(tailles.length === 0 ? combien : `${combien} : taille ${tailles.join(' ou ')}`);
}

/** What the scale says of the sizes: « De 40 000 à 80 000 habitants. », with their number when there are two. */
export function bornesDites({ tailles }: Resume, { bornes }: Tailles): readonly string[] {
  return bornes
    .filter(({ taille }) => tailles.includes(taille))
    .map((borne) => {
      const phrase = `${borneDite(borne)}.`;
      const seule = phrase.charAt(0).toUpperCase() + phrase.slice(1);
      return typographie(tailles.length > 1 ? `Taille ${borne.taille} : ${phrase}` : seule);
    });
}

function borneDite({ moins_de, plus_de, de, a }: Tailles['bornes'][number]): string {
  if (moins_de !== undefined) return `moins de ${nombre(moins_de)} habitants`;
  if (plus_de !== undefined) return `plus de ${nombre(plus_de)} habitants`;
  return `de ${nombre(de ?? 0)} à ${nombre(a ?? 0)} habitants`;
}

/** A warning, in a sentence or two. */
export function alerteDite(
  alerte: Alerte,
  { population }: Resume,
  tailles: Tailles | undefined,
  lieux: readonly LieuDepartement[],
): string {
  const noms = (communes: readonly { readonly nom: string }[]) => enumeration(communes.map(({ nom }) => nom));
  const nomDe = (code: string) => lieux.find((lieu) => lieu.code === code)?.nom ?? code;
  switch (alerte.genre) {
    case 'en-double':
      return typographie(`En double : ${noms(alerte.communes)}. La population est comptée deux fois.`);
    case 'compte-deux-fois':
      return typographie(
        `${alerte.ville.nom} compte déjà les habitants de ses arrondissements (${noms(alerte.arrondissements)}) : ` +
          'gardez la ville, ou ses arrondissements.',
      );
    case 'population-inconnue':
      return typographie(`Population non connue : ${noms(alerte.communes)}. Le total est donc un minimum.`);
    case 'sous-l-ordre-de-grandeur':
      return typographie(
        `Moins de ${nombre(POPULATION_INDICATIVE.habitants)} habitants : c’est peu pour une CPTS. Ce n’est pas une ` +
          'règle, mais attendez-vous à devoir l’expliquer à votre ARS.',
      );
    case 'deux-tailles':
      return 'Les textes donnent ce nombre exact aux deux tailles. Demandez à votre CPAM laquelle elle retient.';
    case 'pres-d-une-limite':
      return presDUneLimite(population, tailles?.bornes ?? []);
    case 'plusieurs-regions':
      return typographie(
        `Le territoire est sur plusieurs régions : ${enumeration(alerte.lieux)}. Voyez dès le début les deux ARS.`,
      );
    case 'plusieurs-departements':
      return typographie(
        `Le territoire est sur plusieurs départements : ${enumeration(alerte.lieux.map(nomDe))}. Voyez dès le début ` +
          'les CPAM et les délégations de l’ARS concernées.',
      );
  }
}

function presDUneLimite(population: number, bornes: Tailles['bornes']): string {
  const limites = bornes.flatMap(({ moins_de, plus_de, de, a }) => [moins_de, plus_de, de, a]);
  const ecarts = limites.flatMap((limite) =>
    limite === undefined ? [] : { limite, ecart: Math.abs(limite - population) },
  );
  const proche = ecarts.reduce((a, b) => (b.ecart < a.ecart ? b : a), { limite: 0, ecart: Infinity });
  return typographie(
    `Vous êtes à ${pluriel(proche.ecart, 'habitant')} de la limite de ${nombre(proche.limite)} : vérifiez l’année de ` +
      'vos chiffres. La taille peut changer au cours de la vie de la CPTS.',
  );
}

/** Where the populations come from: « Population municipale de 2023, Insee. » Nothing when all were typed by hand. */
export function provenance(communes: readonly Commune[], lieux: readonly LieuDepartement[]): string {
  const codes = new Set(communes.filter(({ code }) => code !== '').map(({ departement }) => departement));
  if (codes.size === 0) return '';
  const concernes = lieux.filter(({ code }) => codes.has(code));
  const annees = [...new Set(concernes.map(({ annee }) => annee))]
    .filter((annee) => annee !== null)
    .sort((a, b) => b - a);
  const [derniere, ...autres] = annees.map((annee, rang) => {
    const noms = concernes.filter((lieu) => lieu.annee === annee).map(({ nom }) => nom);
    return rang === 0 ? ` de ${annee}` : `, ${annee} pour ${enumeration(noms)}`;
  });
  const main = communes.some(({ code }) => code === '') ? '\u202F; les lieux écrits à la main n’en viennent pas' : '';
  return `Population municipale${derniere ?? ''}${autres.join('')}, Insee${main}.`;
}
