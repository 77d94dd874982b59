import { racine } from '../terms.ts';
import { plier } from '../texte.ts';

/**
 * Words that nobody looks for in the body of a page: verbs that carry a sentence, adverbs, counts. They stay searched in
 * titles, summaries and keywords.
 */
const TERNES = new Set(
  `abord actuel actuellement aille ailleurs aimerais allait allant allez appartient apporter arrive arrivent assez aucun aucune
  aurez autant auteur autour autres autrement avaient avait ayez avons beaucoup bien bon bonne celui celle certain certaine
  chose cite cinq concerne connaît connu courant dernier dernière delà dessous dessus déjà dit dites dirait disait donne
  donnent donné durant écrit écrite également ensemble ensuite enfin environ essentiel étaient existe existent facilement
  façon faites figurer figure fois général grand grande ici indique indiquez jamais jusque laisse lequel laquelle lire lisez
  lue lus lit longtemps lors lorsque maintenant manque manière mieux moins moitié montre montrent nouveau nouvelle note
  nombreux obtenir paraît parle part partie passe permet permettent petit place plupart plusieurs possible pouvez pourra
  pourraient précise prend prendre presque propre propose prévoit pu puisse quatre quelque rappelle rappelez reçoit regarde
  regardez reste restent retrouve rien sait savoir sera serait seul seule seulement simple situe six soient sorte souvent
  suffit suit suivant sujet surtout tard tel telle tenir tient toujours tôt tour trois trouve trouver trouvé trouvée trouvez
  2014 2015 2016 2017 2018 2021 2022 2023 2024 année années acteur acteurs aide aider article complet compte comptes date demande fiche
  fonction gratuit groupe imposée local ligne mois moyen national officiel organise personne personnes premier première pratique
  prépare public publique question reçu relu remplace résultat réponse service signé social texte travail tableau partagé
  accompagne appelle avant basse bout court demande demander directement droite écrivez entière entier façons forme fr gauche
  haut heure jour liste marche mêmes nom ouvre ouvert page pareil présente rapide relit reporte reprend série signale tient total
  uniquement ajoute ajouter annonce annoncé ayant chacun chaque cherche cherchez choisi choisie choisir commence concret couvre dépend dépendent
  deuxième détail discute engage envoi exemple fin habite imposé informé janvier février mars avril juin juillet août septembre
  octobre novembre décembre mis mise nombre page point pose posée porte relevé relevée rend répond répondre sauf suffisent trop
  troisième vérifie vérifier vérifié voisin voisine
  utile utilise va vaut veulent vient voici voir voit vont voyez vrai vraiment été être éviter deux`
    .split(/\s+/u)
    .map((mot) => racine(plier(mot))),
);

/** True for a term that is not worth a place in the index when it stands in the body of a page only. */
export const estTerne = (cle: string): boolean => TERNES.has(cle);
