import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkOrientation } from '../../scripts/content/orientation.ts';
import { parseYaml } from '../../scripts/content/yaml.ts';
import {
  adresseDe,
  arbreDe,
  fautesDe,
  QUESTIONS_AU_PLUS,
  suivre,
  type Pas,
} from '../../src/domain/orientation/index.ts';
import { orientationSchema } from '../../src/schemas/index.ts';

const FILE = 'content/orientation.yaml';
const text = readFileSync(FILE, 'utf8');
const orientation = orientationSchema.parse(parseYaml(text).data);
const arbre = arbreDe(orientation, ['bretagne', 'corse']);

/** Every way from the first question to an outcome. */
function chemins(id: string, avant: readonly Pas[] = []): { pas: readonly Pas[]; issue: string }[] {
  const question = arbre.questions.find((chacune) => chacune.id === id);
  if (!question) return [{ pas: avant, issue: id }];
  return question.reponses.flatMap(({ valeur, vers }) => chemins(vers, [...avant, { question, valeur }]));
}
const tous = chemins(arbre.depart);

describe('« Par où commencer ? », tout l’arbre', () => {
  test('chaque chemin mène à une issue, en cinq questions au plus', () => {
    expect(tous.length).toBeGreaterThan(20);
    expect(tous.filter(({ pas }) => pas.length > QUESTIONS_AU_PLUS || pas.length === 0)).toEqual([]);
    expect(fautesDe(arbre)).toEqual([]);
  });

  test('l’adresse de chaque chemin y ramène, et chaque réponse de moins pose sa question', () => {
    for (const { pas, issue } of tous) {
      expect(suivre(arbre, new URLSearchParams(adresseDe(pas)))).toEqual({ pas, ici: issue });
      for (const [rang, { question }] of pas.entries()) {
        const autres = pas.filter((_pas, autre) => autre !== rang);
        expect(suivre(arbre, new URLSearchParams(adresseDe(autres))).ici).toBe(question.id);
      }
    }
  });

  test.each(orientation.issues.map((issue) => [issue.id, issue] as const))(
    'l’issue %s est atteinte et dit quoi faire',
    (id, issue) => {
      expect(tous.some((chemin) => chemin.issue === id)).toBe(true);
      const { gestes, formulaires, guides, missions, faits } = issue;
      expect([...gestes, ...formulaires, ...guides, ...missions, ...faits].length).toBeGreaterThan(0);
    },
  );

  test('un patient et une personne sans projet sortent par une page qui les oriente', () => {
    const sorties = orientation.issues.filter(({ sortie }) => sortie);
    expect(sorties.map(({ id }) => id)).toEqual(['habitant', 'autre']);
    expect(sorties.every(({ gestes, guides }) => gestes.length + guides.length > 0)).toBe(true);
  });
});

test('les fautes de l’arbre se disent en français, à leur place', () => {
  const spoiled = text
    .replace('vers: habitant', 'vers: habitants')
    .replace('vers: region-verifier }', 'vers: profil }')
    .replace('vers: besoin }', 'vers: delais }');
  const entry = { kind: 'orientation', file: FILE, slug: '', at: [], data: parseYaml(spoiled).data, body: '' } as const;
  expect(checkOrientation([entry])).toMatchInlineSnapshot(`
    [
      "content/orientation.yaml › questions n° 1 › reponses n° 5 › vers : Aucune question ni issue ne s’appelle « habitants » : corrigez \`vers\`, ou décrivez-la. Vouliez-vous dire « habitant » ?",
      "content/orientation.yaml › questions n° 2 : Une réponse ramène à « profil », déjà posée : la personne tournerait en rond.",
      "content/orientation.yaml › questions n° 4 : Aucune réponse ne mène à « region-verifier » : retirez-la, ou faites-y mener une réponse.",
      "content/orientation.yaml › questions n° 9 : Aucune réponse ne mène à « besoin » : retirez-la, ou faites-y mener une réponse.",
      "content/orientation.yaml › issues n° 1 : Aucune réponse ne mène à « habitant » : retirez-la, ou faites-y mener une réponse.",
      "content/orientation.yaml › issues n° 4 : Aucune réponse ne mène à « verifier » : retirez-la, ou faites-y mener une réponse.",
      "content/orientation.yaml › issues n° 10 : Aucune réponse ne mène à « missions » : retirez-la, ou faites-y mener une réponse.",
      "content/orientation.yaml › issues n° 11 : Aucune réponse ne mène à « financement » : retirez-la, ou faites-y mener une réponse.",
      "content/orientation.yaml › issues n° 12 : Aucune réponse ne mène à « reviser » : retirez-la, ou faites-y mener une réponse.",
    ]
  `);
});
