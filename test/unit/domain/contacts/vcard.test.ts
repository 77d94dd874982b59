import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vcard } from '../../../../src/domain/contacts/index.ts';
import { contact } from './exemples.ts';

const origine = {
  page: 'https://exemple.fr/contacts/bretagne/#ars-exemple',
  source: 'ARS Exemple, mars 2021',
  etat: 'À vérifier avant d’envoyer',
};

/** A reader of vCard 3.0: unfolds, splits at the first colon, undoes escapes part by part. */
function lire(carte: string): ReadonlyMap<string, readonly string[]> {
  const lignes = carte.replaceAll('\r\n ', '').split('\r\n');
  return new Map(
    lignes.slice(0, -1).map((ligne) => {
      const [nom = '', valeur = ''] = [ligne.slice(0, ligne.indexOf(':')), ligne.slice(ligne.indexOf(':') + 1)];
      const parties = valeur.match(/(?:\\.|[^\\;])+|(?<=;|^)(?=;|$)/gsu) ?? [''];
      return [nom.split(';')[0] ?? '', parties.map(defaire)];
    }),
  );
}
const defaire = (partie: string) =>
  partie.replace(/\\(.)/gsu, (_tout, signe: string) => (signe === 'n' ? '\n' : signe));

describe('la carte d’un service', () => {
  const carte = vcard(
    contact({
      service: 'Service « A, B ; C »',
      courriel: 'ars-exemple-contact@exemple.fr',
      telephone: '02 90 08 80 00',
      adresse: ['6 place des Exemples', 'CS 00000', '35042 Saint-Exemple Cedex'],
      site: 'https://exemple.fr/a,b;c',
      note: 'Boîte imprimée en 2021.',
    }),
    origine,
  );

  test('dit l’essentiel, et rien d’une personne', () => {
    const lue = lire(carte);
    expect(lue.get('VERSION')).toEqual(['3.0']);
    expect(lue.get('FN')).toEqual(['ARS Exemple, Service « A, B ; C »']);
    expect(lue.get('N')?.join('')).toBe('');
    expect(lue.get('ORG')).toEqual(['ARS Exemple', 'Service « A, B ; C »']);
    expect(lue.get('TEL')).toEqual(['+33290088000']);
    expect(lue.get('ADR')).toEqual([
      '',
      '',
      '6 place des Exemples, CS 00000',
      'Saint-Exemple Cedex',
      '',
      '35042',
      'France',
    ]);
    expect(lue.get('NOTE')).toEqual([
      'Demander un appui.\nÀ vérifier avant d’envoyer. Source : ARS Exemple, mars 2021.\nBoîte imprimée en 2021.',
    ]);
    expect(carte).toContain('\r\nURL:https://exemple.fr/a,b;c\r\n');
  });

  test('se tait sur ce que l’on ne sait pas', () => {
    const nue = lire(vcard(contact({ site: 'https://exemple.fr' }), origine));
    for (const absent of ['EMAIL', 'TEL', 'ADR']) expect(nue.has(absent), absent).toBe(false);
  });

  test('garde dans la rue une adresse sans code postal', () => {
    expect(lire(vcard(contact({ adresse: ['Mairie', 'Saint-Exemple'] }), origine)).get('ADR')?.[2]).toBe(
      'Mairie, Saint-Exemple',
    );
  });
});

test('tout texte revient comme il était, en lignes de 75 octets au plus', () => {
  const texte = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((brut) => brut.replaceAll('\r', ''));
  fc.assert(
    fc.property(texte, texte, fc.array(texte, { maxLength: 4 }), (organisme, note, adresse) => {
      const carte = vcard(contact({ organisme, note, adresse }), origine);
      const lue = lire(carte);
      const lignes = carte.split('\r\n');
      expect(lignes.at(-1)).toBe('');
      expect(lignes.every((ligne) => !ligne.includes('\n') && Buffer.byteLength(ligne) <= 75)).toBe(true);
      expect(lue.get('FN')).toEqual([organisme]);
      expect(lue.get('NOTE')?.[0]?.endsWith(`\n${note}`)).toBe(true);
      expect(lue.get('ADR')).toHaveLength(7);
    }),
  );
});
