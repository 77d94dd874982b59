import type { Profession, Public, Theme } from '../../schemas/index.ts';

/** What a reader reads for each word of the closed lists of the missions, in the order of the menus. */
export const LIBELLES = {
  theme: {
    'medecin-traitant': 'Médecin traitant',
    'soins-non-programmes': 'Soins non programmés',
    orientation: 'Annuaire et orientation',
    'ville-hopital': 'Lien ville-hôpital',
    'maladies-chroniques': 'Maladies chroniques',
    diabete: 'Diabète',
    obesite: 'Obésité',
    cancer: 'Cancers',
    coeur: 'Cœur et vaisseaux',
    'sante-mentale': 'Santé mentale',
    addictions: 'Addictions',
    'grand-age': 'Grand âge',
    enfance: 'Enfance et adolescence',
    violences: 'Violences conjugales',
    vaccination: 'Vaccination',
    crise: 'Crise sanitaire',
    pratiques: 'Échanges de pratiques',
    'bien-etre-des-soignants': 'Bien-être des soignants',
    'etudiants-et-stagiaires': 'Étudiants et stagiaires',
    installation: 'Installation',
  },
  public: {
    'sans-medecin-traitant': 'Patients sans médecin traitant',
    'maladie-chronique': 'Malades chroniques',
    'personnes-agees': 'Personnes âgées',
    'enfants-et-jeunes': 'Enfants et jeunes',
    femmes: 'Femmes',
    precarite: 'Personnes en précarité',
    professionnels: 'Professionnels de santé',
    etudiants: 'Étudiants et internes',
  },
  profession: {
    toutes: 'Plusieurs professions ensemble',
    medecins: 'Médecins',
    pharmaciens: 'Pharmaciens',
    etablissements: 'Établissements de santé',
  },
} as const satisfies {
  readonly theme: Record<Theme, string>;
  readonly public: Record<Public, string>;
  readonly profession: Record<Profession, string>;
};

/** « Médecins » : what stands for a word of a facet; the word itself when it is not one of ours. */
export function libelleDe(facette: keyof typeof LIBELLES, mot: string): string {
  return new Map<string, string>(Object.entries(LIBELLES[facette])).get(mot) ?? mot;
}

/** Care professions that an action reaches: one that gathers them all is found under each. */
export function professionsDe(professions: readonly Profession[]): readonly Profession[] {
  return professions.includes('toutes') ? ['toutes', 'medecins', 'pharmaciens'] : professions;
}
