import { describe, expect, test } from 'vitest';
import { withPdfjs } from '../../../support/pdf.ts';
import { LONG_KINDS } from './kinds.ts';
import { documentOf, EVERY_KIND, pdfOf } from './models.ts';

interface Widget {
  readonly fieldName?: string;
  readonly alternativeText?: string;
  readonly fieldValue?: unknown;
  readonly multiLine?: boolean;
}

async function widgetsOf(octets: Uint8Array): Promise<Widget[]> {
  return withPdfjs(octets, async (document) => {
    const widgets: Widget[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      // pdf.js types annotations as any: only widgets carry a field name.
      const annotations = (await (await document.getPage(number)).getAnnotations()) as Widget[];
      widgets.push(...annotations.filter(({ fieldName }) => fieldName !== undefined));
    }
    return widgets;
  });
}

describe('les champs du modèle à remplir', () => {
  test('ont un nom, une bulle d’aide et la valeur donnée', async () => {
    const widgets = await widgetsOf((await pdfOf(documentOf(EVERY_KIND), 'remplissable')).octets);
    expect(widgets.map(({ fieldName, alternativeText, fieldValue }) => [fieldName, alternativeText, fieldValue]))
      .toMatchInlineSnapshot(`
        [
          [
            "contexte",
            "Le contexte",
            "Du travail.",
          ],
          [
            "calendrier",
            "Le calendrier",
            "",
          ],
          [
            "objectifs.besoin",
            "Objectifs : Besoin d’informations",
            "Off",
          ],
          [
            "objectifs.reflexion",
            "Objectifs : Réflexion en cours",
            "Oui",
          ],
          [
            "communes.0.commune",
            "Communes du territoire, ligne 1, Commune",
            "Saint-Exemple",
          ],
          [
            "communes.0.population",
            "Communes du territoire, ligne 1, Population",
            "14 820",
          ],
          [
            "communes.1.commune",
            "Communes du territoire, ligne 2, Commune",
            "La Maquette",
          ],
          [
            "communes.1.population",
            "Communes du territoire, ligne 2, Population",
            "",
          ],
          [
            "communes.2.commune",
            "Communes du territoire, ligne 3, Commune",
            "",
          ],
          [
            "communes.2.population",
            "Communes du territoire, ligne 3, Population",
            "",
          ],
          [
            "communes.3.commune",
            "Communes du territoire, ligne 4, Commune",
            "",
          ],
          [
            "communes.3.population",
            "Communes du territoire, ligne 4, Population",
            "",
          ],
          [
            "communes.4.commune",
            "Communes du territoire, ligne 5, Commune",
            "",
          ],
          [
            "communes.4.population",
            "Communes du territoire, ligne 5, Population",
            "",
          ],
        ]
      `);
  });

  test('d’un long document portent le nom de leur ligne, de leur option, de leur précision', async () => {
    const widgets = await widgetsOf((await pdfOf(documentOf(LONG_KINDS), 'remplissable')).octets);
    expect(widgets.map(({ fieldName, fieldValue }) => `${fieldName} = ${String(fieldValue)}`)).toMatchInlineSnapshot(`
      [
        "referent = Dominique Exemple",
        "suite = ",
        "statut.association = Off",
        "statut.autre = Oui",
        "statut_autre = coopérative",
        "budget.salaires.annee1 = 42 000",
        "budget.salaires.annee2 = 43 000",
        "budget.salaires.acquis = Oui",
        "budget.charges.annee1 = 18 000",
        "budget.charges.annee2 = ",
        "budget.charges.acquis = Off",
        "budget.2.annee1 = ",
        "budget.2.annee2 = ",
        "budget.2.acquis = Off",
        "lieu = Saint-Exemple",
        "date = ",
      ]
    `);
  });

  test('la précision d’une option déjà cochable se range à côté d’elle', async () => {
    const precision = { nom: 'statut.autre.precision', libelle: 'Préciser', valeur: 'coopérative' };
    const options = [{ nom: 'autre', libelle: 'Autre', cochee: true, precision }];
    const bloc = { type: 'cases', nom: 'statut', libelle: 'Statut', options } as const;
    const widgets = await widgetsOf((await pdfOf(documentOf([bloc]), 'remplissable')).octets);
    expect(widgets.map(({ fieldName }) => fieldName)).toEqual(['statut.autre', 'statut.autre_precision']);
  });

  test('un nom à points est un chemin : il se relit tel quel', async () => {
    const champ = {
      type: 'champ',
      nom: 'missions.0.actions',
      libelle: 'Actions',
      valeur: '',
      multiligne: false,
    } as const;
    const widgets = await widgetsOf((await pdfOf(documentOf([champ]), 'remplissable')).octets);
    expect(widgets.map(({ fieldName }) => fieldName)).toEqual(['missions.0.actions']);
  });

  test('n’existent pas dans la version à archiver', async () => {
    expect(await widgetsOf((await pdfOf(documentOf(EVERY_KIND))).octets)).toEqual([]);
  });

  test('deux champs de même nom restent deux champs', async () => {
    const champ = { type: 'champ', nom: 'nom', libelle: 'Nom', valeur: '', multiligne: false } as const;
    const widgets = await widgetsOf((await pdfOf(documentOf([champ, champ]), 'remplissable')).octets);
    expect(widgets.map(({ fieldName }) => fieldName)).toEqual(['nom', 'nom_2']);
  });

  test('un champ sans libellé est annoncé par son nom', async () => {
    const champ = { type: 'champ', nom: 'contexte', libelle: ' ', valeur: '', multiligne: true } as const;
    const [widget] = await widgetsOf((await pdfOf(documentOf([champ]), 'remplissable')).octets);
    expect(widget).toMatchObject({ alternativeText: 'contexte', multiLine: true });
  });

  test('une réponse plus longue qu’une page est imprimée, pas cachée dans un champ', async () => {
    const valeur = 'Une phrase de plus. '.repeat(500);
    const champ = { type: 'champ', nom: 'contexte', libelle: 'Contexte', valeur, multiligne: true } as const;
    const { octets, pages } = await pdfOf(documentOf([champ]), 'remplissable');
    expect(await widgetsOf(octets)).toEqual([]);
    expect(pages).toBeGreaterThan(1);
  });
});
