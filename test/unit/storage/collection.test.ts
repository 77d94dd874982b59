import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newDraft, newTracking, nextTracking, type Answers, type Draft } from '../../../src/forms/index.ts';
import { openDrafts } from '../../../src/storage/index.ts';
import { askToStay } from '../../../src/storage/stay.ts';
import { dossier, dossierAnswers } from '../forms/dossier/sample.ts';
import { form } from '../forms/sample.ts';
import { memory, sharedTabs } from './memory.ts';

const at = (day: number) => new Date(`2026-11-${String(day).padStart(2, '0')}T10:00:00Z`);
const draftOf = (answers: Answers, suivi: Draft['suivi'] = null): Draft => ({ ...newDraft(dossier), answers, suivi });
const ref = (id: string) => ({ formulaire: dossier.slug, id });

async function agreed() {
  const device = memory();
  const drafts = openDrafts(device, sharedTabs()());
  await drafts.setConsent(true);
  return { device, drafts };
}

describe('plusieurs brouillons', () => {
  test('chacun a son nom, sa date, son avancement ; le plus récent d’abord', async () => {
    const { drafts } = await agreed();
    await drafts.save(draftOf({ nom_cpts: 'a' }, newTracking('d1', 'Projet A')), at(1), { id: 'a' });
    await drafts.save(draftOf({ nom_cpts: 'b' }), at(3), { id: 'b', nom: 'B', progres: { terminees: 2, sections: 6 } });
    await drafts.save({ ...newDraft(form), answers: { contexte: 'x' } }, at(2));
    expect(await drafts.list()).toEqual([
      { ...ref('b'), nom: 'B', enregistreLe: at(3).toISOString(), progres: { terminees: 2, sections: 6 } },
      { formulaire: 'fiche', id: '', nom: '', enregistreLe: at(2).toISOString() },
      { ...ref('a'), nom: 'Projet A', enregistreLe: at(1).toISOString() },
    ]);
    expect((await drafts.list('fiche')).map(({ id }) => id)).toEqual(['']);
    expect(await drafts.load(dossier, 'a')).toMatchObject({ nom: 'Projet A', answers: { nom_cpts: 'a' } });
    expect(await drafts.load(dossier)).toBeNull();
  });

  test('tout ce qu’un dossier contient se retrouve, images et versions comprises', async () => {
    const { device, drafts } = await agreed();
    await fc.assert(
      fc.asyncProperty(dossierAnswers, dossierAnswers, async (answers, past) => {
        const suivi = nextTracking(
          newTracking('d1'),
          { quoi: 'version', id: 'v1', nom: 'V' },
          past,
          at(1).toISOString(),
          '',
        );
        const named = { ...suivi, versions: suivi.versions.map((each) => ({ ...each, id: JSON.stringify(past) })) };
        expect(await drafts.save(draftOf(answers, named), at(2), { id: 'a' })).toMatchObject({ ok: true });
        expect(await openDrafts(device).load(dossier, 'a')).toMatchObject({ answers, suivi: named });
      }),
    );
  });

  test('une image ne se réécrit pas à chaque frappe', async () => {
    const { device, drafts } = await agreed();
    const logo = { nom: 'l', mime: 'image/png', largeur: 1, hauteur: 1, alternative: '', donnees: 'A'.repeat(100_000) };
    await drafts.save(draftOf({ logo }), at(1), { id: 'a' });
    device.written.length = 0;
    await drafts.save(draftOf({ logo, nom_cpts: 'x' }), at(1), { id: 'a' });
    expect(device.written).toEqual(['brouillon:projet-essai:a']);
    expect(device.texts.get('brouillon:projet-essai:a')?.length).toBeLessThan(1000);
    expect(await drafts.load(dossier, 'a')).toMatchObject({ answers: { logo } });
  });

  test('renommer et dupliquer ; une copie n’écrase rien', async () => {
    const { drafts } = await agreed();
    await drafts.save(draftOf({ nom_cpts: 'a' }, newTracking('d1', 'A')), at(1), { id: 'a' });
    expect(await drafts.rename(ref('a'), 'Nouveau nom')).toMatchObject({ ok: true });
    expect(await drafts.load(dossier, 'a')).toMatchObject({ nom: 'Nouveau nom', suivi: { nom: 'Nouveau nom' } });
    expect(await drafts.duplicate(ref('a'), { id: 'b', nom: 'Copie' }, at(2))).toMatchObject({ ok: true });
    expect(await drafts.load(dossier, 'b')).toMatchObject({ nom: 'Copie', answers: { nom_cpts: 'a' } });
    expect(await drafts.duplicate(ref('a'), { id: 'b', nom: 'Encore' }, at(2))).toMatchObject({
      raison: 'autre-onglet',
    });
    expect(await drafts.duplicate(ref('z'), { id: 'c', nom: 'Rien' }, at(2))).toMatchObject({ raison: 'absent' });
  });
});

describe('la corbeille', () => {
  test('un brouillon jeté se reprend, images comprises, puis s’en va à une visite suivante', async () => {
    const { device, drafts } = await agreed();
    const logo = { nom: 'l', mime: 'image/png', largeur: 1, hauteur: 1, alternative: '', donnees: 'A'.repeat(1000) };
    await drafts.save(draftOf({ logo }), at(1), { id: 'a' });
    expect(await drafts.remove(ref('a'), new Date())).toMatchObject({ ok: true });
    expect(await drafts.list()).toEqual([]);
    expect(await drafts.bin()).toMatchObject([ref('a')]);
    expect(await openDrafts(device).list()).toEqual([]);
    expect(await drafts.restore(ref('a'))).toMatchObject({ ok: true });
    expect(await drafts.load(dossier, 'a')).toMatchObject({ answers: { logo } });
    expect(await drafts.restore(ref('a'))).toMatchObject({ raison: 'absent' });

    await drafts.remove(ref('a'), new Date(Date.now() - 25 * 3_600_000));
    expect(await openDrafts(device).list()).toEqual([]);
    expect([...device.texts.keys()]).toEqual(['accord']);
  });

  test('un brouillon recommencé entre-temps n’est pas écrasé', async () => {
    const { drafts } = await agreed();
    await drafts.save(draftOf({ nom_cpts: 'ancien' }), at(1), { id: 'a' });
    await drafts.remove(ref('a'), new Date());
    await drafts.save(draftOf({ nom_cpts: 'nouveau' }), at(2), { id: 'a', replace: true });
    expect(await drafts.restore(ref('a'))).toMatchObject({ raison: 'autre-onglet' });
    expect(await drafts.load(dossier, 'a')).toMatchObject({ answers: { nom_cpts: 'nouveau' } });
    expect(await drafts.bin()).toHaveLength(1);
  });
});

describe('retirer son accord', () => {
  test('efface les brouillons, la corbeille et le nom, et le dit', async () => {
    const { device, drafts } = await agreed();
    await drafts.setAuthor(' Dominique ');
    expect(await drafts.author()).toBe('Dominique');
    await drafts.save(draftOf({ nom_cpts: 'a' }), at(1), { id: 'a' });
    expect(await drafts.setConsent(false)).toMatchObject({ ok: true, phrase: expect.stringMatching(/sont effacés/u) });
    expect([...device.texts]).toEqual([['accord', '{"accord":false}']]);
    expect(await drafts.setAuthor('x')).toMatchObject({ raison: 'sans-accord' });
  });
});

describe('deux onglets', () => {
  test('l’un apprend que l’autre a écrit le même brouillon, et lui seul', async () => {
    const device = memory();
    const tabs = sharedTabs();
    const [one, other] = [openDrafts(device, tabs()), openDrafts(device, tabs())];
    await one.setConsent(true);
    let heard = 0;
    const stop = other.onElsewhere(ref('a'), () => (heard += 1));
    await one.save(draftOf({ nom_cpts: 'a' }), at(1), { id: 'a' });
    await one.save(draftOf({ nom_cpts: 'a' }), at(1), { id: 'b' });
    expect(heard).toBe(1);
    stop();
    await one.save(draftOf({ nom_cpts: 'b' }), at(1), { id: 'a' });
    expect(heard).toBe(1);
  });
});

describe('demander au navigateur de garder', () => {
  const keeper = (persisted: boolean, answer: boolean) => {
    const asked = { times: 0 };
    const persist = async () => {
      asked.times += 1;
      return answer;
    };
    return { asked, persist, persisted: async () => persisted };
  };

  test('une fois seulement, et la réponse est dite', async () => {
    const device = memory();
    const no = keeper(false, false);
    expect(await askToStay(device, no)).toMatchObject({
      etat: 'refuse',
      phrase: expect.stringMatching(/sans prévenir/u),
    });
    expect(await askToStay(device, no)).toMatchObject({ etat: 'refuse' });
    expect(no.asked.times).toBe(1);
    expect(await askToStay(memory(), keeper(false, true))).toMatchObject({ etat: 'accorde' });
    const already = keeper(true, true);
    expect(await askToStay(memory(), already)).toMatchObject({ etat: 'accorde' });
    expect(already.asked.times).toBe(0);
  });

  test('un navigateur qui ne sait pas, ou qui refuse tout', async () => {
    expect(await askToStay(memory(), undefined)).toMatchObject({ etat: 'inconnu' });
    const device = memory();
    device.failure = 'SecurityError';
    expect(await askToStay(device, keeper(false, true))).toMatchObject({ etat: 'inconnu' });
  });
});
