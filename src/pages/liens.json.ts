import type { APIRoute } from 'astro';
import { regions } from '../collections.ts';
import { adresseDeLaRegion, outilsDeRegion, renvoisDeDepartements } from '../domain/liens/index.ts';
import { EDITION } from '../layouts/edition.ts';
import { formulairesPublies, regionsDeLiens } from '../mdx/liens.ts';
import { readRegister } from '../../scripts/publish-links.ts';

/** Every stable address, where it leads today, and all those ever published: for robots and link checkers. */
export const GET: APIRoute = async ({ site }) => {
  const formulaires = await formulairesPublies();
  const corps = {
    version: 1,
    genere_le: EDITION,
    site: site?.href,
    promesse:
      'Une adresse publiée répond toujours ; remplacée, elle renvoie vers la nouvelle pendant cinq ans au moins.',
    regions: (await regions()).map(({ id, data }) => ({
      region: id,
      nom: data.nom,
      adresse: adresseDeLaRegion(id),
      outils: outilsDeRegion(id, formulaires).map(({ id: outil, libelle, modele, stable, vers }) => ({
        outil,
        libelle,
        modele,
        adresse: stable,
        vers,
      })),
    })),
    departements: renvoisDeDepartements(await regionsDeLiens()),
    ...readRegister(),
  };
  return new Response(JSON.stringify(corps, null, 1), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
