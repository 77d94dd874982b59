import { z } from 'zod';
import { choisis, commun, named, numerique, simple } from './field.ts';

const longueurMax = z.int().positive().optional().describe('Signes admis, espaces compris');

/** Kinds that hold one answer and no other field. */
export const leafSchemas = [
  z
    .strictObject({ ...commun, type: z.literal('texte'), longueur_max: longueurMax })
    .meta(named('texte', 'Une ligne de texte')),
  z
    .strictObject({
      ...commun,
      type: z.literal('texte_long'),
      longueur_max: longueurMax,
      lignes: z.int().positive().default(6).describe('Lignes réservées sur le formulaire vide'),
    })
    .meta(named('texte_long', 'Plusieurs paragraphes, sans mise en forme')),
  z
    .strictObject({
      ...commun,
      type: z.literal('texte_riche'),
      longueur_max: longueurMax,
      lignes: z.int().positive().default(12).describe('Lignes réservées sur le formulaire vide'),
    })
    .meta(named('texte_riche', 'Un texte avec listes, tableaux, titres, notes')),
  numerique('nombre', 'Un nombre'),
  numerique('montant', 'Une somme en euros'),
  numerique('pourcentage', 'Un pourcentage'),
  simple('date', 'Un jour : 21/11/2026'),
  simple('mois', 'Un mois : 11/2026'),
  simple('annee', 'Une année : 2026'),
  simple('courriel', 'Une adresse e-mail'),
  simple('telephone', 'Un numéro de téléphone'),
  simple('code_postal', 'Un code postal, CEDEX compris'),
  simple('site', 'L’adresse d’un site internet'),
  simple('siren', 'Un numéro SIREN (9 chiffres)'),
  simple('siret', 'Un numéro SIRET (14 chiffres)'),
  simple('rna', 'Un numéro RNA d’association (W et 9 chiffres)'),
  simple('finess', 'Un numéro FINESS (9 chiffres)'),
  simple('rpps', 'Un numéro RPPS (11 chiffres)'),
  simple('iban', 'Un numéro de compte bancaire (IBAN)'),
  simple('bic', 'L’identifiant international d’une banque (BIC)'),
  simple('oui_non', 'Oui ou non'),
  simple('case', 'Une seule case à cocher'),
  z
    .strictObject({
      ...commun,
      ...choisis,
      type: z.literal('choix'),
      presentation: z
        .enum(['boutons', 'liste', 'biffer'])
        .default('boutons')
        .describe('`biffer` : imprimé sur une ligne, les mentions inutiles rayées'),
      cle_publique: z
        .enum(['dept', 'region'])
        .optional()
        .describe(
          'Un lien peut donner cette réponse, sans rien de personnel : `?dept=35` donne le choix `d35`, `?region=bretagne` le choix `bretagne`',
        ),
    })
    .meta(named('choix', 'Un seul choix')),
  z.strictObject({ ...commun, ...choisis, type: z.literal('cases') }).meta(named('cases', 'Plusieurs choix possibles')),
  simple('image', 'Une image (carte, logo, graphique), avec son texte de remplacement'),
  z
    .strictObject({
      ...commun,
      type: z.literal('signature'),
      libelles: z
        .strictObject({
          lieu: z.string().describe('À la place de « Fait à »'),
          date: z.string().describe('À la place de « Le »'),
          nom: z.string().describe('À la place de « Nom »'),
          qualite: z.string().describe('À la place de « Qualité »'),
        })
        .partial()
        .default({})
        .describe('Libellés imprimés, s’ils ne sont pas « Fait à », « Le », « Nom », « Qualité »'),
    })
    .meta(named('signature', 'Lieu, date, nom, qualité, et un cadre vide pour signer')),
  simple('communes', 'Un territoire : des communes de la liste de l’Insee, avec leur population'),
] as const;

export type LeafField = z.infer<(typeof leafSchemas)[number]>;
