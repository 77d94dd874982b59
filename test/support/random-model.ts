import fc from 'fast-check';
import type { Bloc, Couverture, DocumentModel, Drawing, ListItem, Picture, Texte } from '../../src/documents/index.ts';

/** Words that no writer prints by itself, with what a format could mistake for its own language. */
const TRAPS = [
  '<b>',
  '&amp;',
  '"',
  "'",
  '</script>',
  '<!--',
  ']]>',
  '{}',
  '\\u003c',
  '«\u00a0é\u00a0»',
  '😀',
  '$1',
  '',
  'mots',
];

/** A source of texts, each different from all others: « §12 <b>é ». */
export interface Texts {
  /** Every text that must be read in the document, once. */
  readonly given: string[];
  text(seed: number): string;
}

export function newTexts(): Texts {
  const given: string[] = [];
  return {
    given,
    text(seed) {
      const text = `z${given.length + 1}q${TRAPS[seed % TRAPS.length] ?? ''}`;
      given.push(text);
      return text;
    },
  };
}

const PNG: Picture = {
  mime: 'image/png',
  donnees: 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGNgYPj/n+E/AAf+Av5SHG2MAAAAAElFTkSuQmCC',
  largeur: 2,
  hauteur: 1,
};

type Draw = (max: number) => number;

/** A random document of every kind of block, all its texts different, and the list of these texts. */
export const randomModels: fc.Arbitrary<{ model: DocumentModel; texts: readonly string[] }> = fc
  .array(fc.nat(1000), { minLength: 300, maxLength: 300 })
  .map((numbers) => {
    let at = 0;
    const draw: Draw = (max) => (numbers[at++ % numbers.length] ?? 0) % max;
    const texts = newTexts();
    return { model: modelOf(draw, texts), texts: texts.given };
  });

function modelOf(draw: Draw, texts: Texts): DocumentModel {
  const some = () => texts.text(draw(1000));
  const cover = (): Couverture => ({ surtitre: some(), blocs: [bloc(draw, some, 0)], dessin: drawing(() => 'Orne') });
  return {
    titre: some(),
    sousTitre: some(),
    langue: 'fr-FR',
    pied: 'Pied de page',
    ...(draw(2) === 0 && { destinataire: { mention: some(), adresse: [some()], courriel: some() } }),
    ...(draw(2) === 0 && { couverture: cover() }),
    ...(draw(2) === 0 && { sommaire: 2 }),
    ...(draw(2) === 0 && { filigrane: 'BROUILLON' }),
    origine: { adresse: 'https://exemple.fr/formulaires/essai/', jour: '2026-11-21' },
    images: { carte: PNG },
    blocs: Array.from({ length: 3 + draw(10) }, () => bloc(draw, some, 0)),
  };
}

const KINDS = [
  'titre',
  'paragraphe',
  'liste',
  'champ',
  'redaction',
  'cases',
  'tableau',
  'figure',
  'dessin',
  'encadre',
  'reserve',
  'signature',
  'lien',
  'saut',
] as const satisfies readonly Bloc['type'][];

type Some = () => string;

function bloc(draw: Draw, some: Some, depth: number): Bloc {
  const type = KINDS[draw(KINDS.length)] ?? 'titre';
  switch (type) {
    case 'titre':
      return { type, niveau: ([1, 2, 3, 4] as const)[draw(4)] ?? 1, texte: some(), ...(draw(2) && { numero: some() }) };
    case 'paragraphe':
      return { type, texte: texte(draw, some), ton: draw(2) ? 'discret' : 'normal' };
    case 'liste':
      return { type, numerotee: draw(2) === 0, elements: [some(), ...items(draw, some, 0)] };
    case 'champ':
      return {
        type,
        nom: 'a',
        libelle: some(),
        aide: some(),
        ...noted(draw, some),
        valeur: draw(3) ? some() : '',
        multiligne: draw(2) === 0,
        enLigne: draw(3) === 0,
      };
    case 'redaction':
      return {
        type,
        nom: 'r',
        libelle: some(),
        ...noted(draw, some),
        lignes: 4,
        blocs: depth < 2 ? [bloc(draw, some, depth + 1)] : [],
      };
    case 'cases':
      return {
        type,
        nom: 'c',
        libelle: some(),
        mention: some(),
        ...noted(draw, some),
        exclusif: draw(2) === 0,
        options: options(draw, some),
      };
    case 'tableau':
      return table(draw, some);
    case 'figure':
      return { type, image: draw(4) ? 'carte' : 'absente', alternative: some(), legende: some() };
    case 'dessin':
      return { type, dessin: drawing(some), alternative: some(), legende: some() };
    case 'encadre':
      return {
        type,
        titre: some(),
        blocs: depth < 2 ? [bloc(draw, some, depth + 1), bloc(draw, some, depth + 1)] : [],
      };
    case 'reserve':
      return { type, libelle: some(), lignes: [some(), some()], hauteur: 3 };
    case 'signature':
      return {
        type,
        nom: 's',
        libelle: some(),
        mention: some(),
        champs: [{ nom: 'n', libelle: some(), valeur: draw(2) ? some() : '' }],
      };
    case 'lien':
      return { type, texte: some(), adresse: draw(2) ? 'https://exemple.fr/?a=1&b="2"' : 'javascript:alert(1)' };
    case 'saut':
      return { type, ...(draw(2) && { orientation: draw(2) ? ('portrait' as const) : ('paysage' as const) }) };
  }
}

const noted = (draw: Draw, some: Some): { note?: string } => (draw(3) === 0 ? { note: some() } : {});

function texte(draw: Draw, some: Some): Texte {
  if (draw(2)) return some();
  return Array.from({ length: 1 + draw(3) }, () => ({
    texte: some(),
    gras: draw(2) === 0,
    italique: draw(2) === 0,
    biffe: draw(4) === 0,
    ...(draw(3) === 0 && { lien: 'https://exemple.fr/' }),
    ...(draw(3) === 0 && { note: some() }),
  }));
}

function items(draw: Draw, some: Some, depth: number): ListItem[] {
  return Array.from({ length: draw(3) }, () => ({
    texte: texte(draw, some),
    ...(depth < 3 && { elements: items(draw, some, depth + 1), numerotee: draw(2) === 0 }),
  }));
}

function options(draw: Draw, some: Some): Extract<Bloc, { type: 'cases' }>['options'] {
  return Array.from({ length: 1 + draw(3) }, () => ({
    nom: 'o',
    libelle: some(),
    cochee: draw(2) === 0,
    ...(draw(3) === 0 && { precision: { nom: 'p', libelle: some(), valeur: some() } }),
  }));
}

function table(draw: Draw, some: Some): Bloc {
  const columns = 1 + draw(4);
  const genres = [undefined, undefined, 'rubrique', 'sous-total', 'total'] as const;
  return {
    type: 'tableau',
    nom: 't',
    legende: some(),
    aide: some(),
    ...noted(draw, some),
    colonnes: Array.from({ length: columns }, (_, i) => ({ nom: `c${i}`, libelle: some(), nombre: draw(2) === 0 })),
    ...(draw(2) === 0 && { groupes: [{ libelle: some(), colonnes: columns }] }),
    premiereColonneEnTete: draw(2) === 0,
    lignes: Array.from({ length: 1 + draw(3) }, () => {
      const genre = genres[draw(genres.length)];
      return {
        cellules: [
          { texte: texte(draw, some), colonnes: 1 + draw(columns), ...(draw(2) && { coche: draw(2) === 0 }) },
          ...(draw(2) ? [some()] : []),
        ],
        ...(genre && { genre }),
      };
    }),
  };
}

function drawing(some: Some): Drawing {
  return {
    largeur: 200,
    hauteur: 100,
    formes: [
      { type: 'trace', d: 'M0 0 L200 0 200 100 Z', fond: '#eef4ea', trait: { couleur: '#13211b', epaisseur: 2 } },
      { type: 'trace', d: 'M10 10 C20 20 30 30 -4.5 50', trait: { couleur: '#0d5740', epaisseur: 1, tirets: true } },
      { type: 'texte', x: 100, y: 50, texte: some(), taille: 10, ancre: 'milieu', gras: true, couleur: '#13211b' },
    ],
  };
}
