import { describe, expect, test } from 'vitest';
import { formSlugs, loadForm } from '../../../../scripts/load-form.ts';
import { encode, offered, publicFields, publicValue, read } from '../../../../src/forms/prefill/index.ts';
import type { FormDefinition } from '../../../../src/forms/index.ts';
import { fixtureForm } from '../../../support/fixture-form.ts';
import { problems, section } from '../definition-sample.ts';

const forms = formSlugs().map((slug) => loadForm(slug));
const named = (wanted: string) => forms.find(({ slug }) => slug === wanted) ?? expect.unreachable(wanted);
const hdf = named('projet-de-sante-hauts-de-france');
const lettre = named('lettre-d-intention');
const [departement = expect.unreachable('aucune clé publique')] = publicFields(hdf);
const address = (search: string, hash = '') => ({ search, hash });
const taken = (form: FormDefinition, search: string, hash = '') => {
  const prefill = read(form, address(search, hash));
  return prefill.ok ? prefill : expect.unreachable(prefill.phrase);
};

describe('les clés publiques', () => {
  test('donnent le choix du département, Corse et outre-mer compris', () => {
    expect(taken(hdf, '?region=hauts-de-france&dept=59').answers).toEqual({ departement: 'd59' });
    expect(taken(lettre, '?dept=2A').answers).toEqual({ departement: 'd2a' });
    expect(taken(lettre, '?dept=974').answers).toEqual({ departement: 'd974' });
  });

  test('une valeur que le formulaire n’a pas est dite, jamais imposée', () => {
    for (const value of ['35', 'd59', '', '5', '__proto__']) {
      const { answers, refusees } = taken(hdf, `?dept=${value}`);
      expect(answers).toEqual({});
      expect(refusees).toEqual([`«\u00a0Département\u00a0» ne propose pas «\u00a0${value}\u00a0»`]);
    }
    expect(taken(hdf, `?dept=${'9'.repeat(5000)}`).refusees[0]?.length).toBeLessThan(100);
  });

  test('le fragment l’emporte, et un fragment abîmé ne laisse rien prendre', () => {
    const hash = encode(hdf, { departement: 'd62', nom_cpts: 'CPTS de Saint-Exemple' }, { par: 'URPS' }) ?? '';
    expect(taken(hdf, '?dept=59', hash).answers).toEqual({ departement: 'd62', nom_cpts: 'CPTS de Saint-Exemple' });
    expect(read(hdf, address('?dept=59', '#p=v1.AAAA'))).toMatchObject({ ok: false, raison: 'illisible' });
    expect(read(hdf, address('?dept=59', '#p=v2.AAAA'))).toMatchObject({ ok: false, raison: 'version' });
  });

  test('ne disent rien à un formulaire qui ne les demande pas', () => {
    expect(read(named('ami-bretagne'), address('?dept=35'))).toMatchObject({ ok: false, raison: 'absent' });
    expect(read(hdf, address('?region=hauts-de-france'))).toMatchObject({ ok: false, raison: 'absent' });
  });

  test('une région se dit comme dans les adresses', () => {
    const options = [{ id: 'pays_de_la_loire', libelle: 'Pays de la Loire' }];
    const champ = { ...departement, id: 'region', cle_publique: 'region' as const, options };
    const form = { ...hdf, sections: hdf.sections.slice(0, 1).map((each) => ({ ...each, champs: [champ] })) };
    expect(taken(form, '?region=pays-de-la-loire').answers).toEqual({ region: 'pays_de_la_loire' });
  });

  test('chaque choix d’un formulaire publié a sa valeur, et elle y revient', () => {
    const asked = forms.flatMap((form) => publicFields(form).map((field) => ({ form, field })));
    expect(asked.length).toBeGreaterThan(1);
    for (const { form, field } of asked) {
      for (const { id } of field.options) {
        const value = publicValue(field, id) ?? expect.unreachable(id);
        expect(taken(form, `?${field.cle_publique}=${value}`).answers).toEqual({ [field.id]: id });
      }
    }
    expect(publicValue(departement, 'autre')).toBeNull();
  });
});

describe('ce qu’un lien peut proposer', () => {
  test('rien de personnel, ni ce que l’adresse dit déjà', () => {
    const kinds = offered(fixtureForm()).flatMap(({ champs }) => champs.map(({ type }) => type));
    expect(kinds).toEqual(expect.arrayContaining(['texte', 'texte_riche', 'choix', 'cases', 'date', 'nombre', 'case']));
    for (const never of ['courriel', 'telephone', 'rpps', 'signature', 'image', 'communes', 'groupe', 'calcul']) {
      expect(kinds).not.toContain(never);
    }
    expect(offered(hdf).flatMap(({ champs }) => champs.map(({ id }) => id))).not.toContain('departement');
  });

  test('aucune rubrique vide', () => {
    for (const { champs } of forms.flatMap(offered)) expect(champs).not.toEqual([]);
  });
});

describe('une `cle_publique` sans les choix qu’il faut est une faute du formulaire', () => {
  const choix = (more: object) => ({ id: 'd', type: 'choix', libelle: 'D', cle_publique: 'dept', ...more });
  const fault = 'La `cle_publique` « dept » demande des choix du catalogue `departements`, ou nommés comme eux.';

  test.each([
    ['des choix à soi', { options: [{ id: 'd14', libelle: 'Calvados' }] }, []],
    ['le catalogue', { options_de: { catalogue: 'departements' } }, []],
    ['un autre catalogue', { options_de: { catalogue: 'regions' } }, [fault]],
    ['d’autres choix', { options: [{ id: 'dix', libelle: 'Dix' }] }, [fault]],
  ])('%s', (_name, more, expected) => {
    const said = problems(section(choix(more))).map((each) => each.replace('sections.0.champs.0.cle_publique : ', ''));
    expect(said).toEqual(expected);
  });

  test('dans un tableau', () => {
    const inRow = {
      id: 'g',
      type: 'groupe',
      libelle: 'G',
      element: 'ligne',
      champs: [choix({ options: [{ id: 'd14', libelle: 'C' }] })],
    };
    expect(problems(section(inRow))).toEqual([
      'sections.0.champs.0.champs.0.cle_publique : Une `cle_publique` ne vaut que hors des tableaux : une réponse par lien.',
    ]);
  });
});
