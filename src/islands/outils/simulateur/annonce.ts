import { nombre } from '../../../domain/francais/index.ts';
import { connuDe, type Simulation, sommeDite } from '../../../domain/simulation/index.ts';

/** What has just been shown, in a sentence per size: it is heard, the rest is read. */
export function annonce({ question, version, resultats }: Simulation): string {
  const phrases = resultats.map((resultat) => {
    const dit = connuDe(resultat)?.compte ?? `total ${sommeDite(resultat.total)}`;
    return `Taille ${resultat.taille}\u00A0: ${dit}.`;
  });
  return `${nombre(question.habitants)} habitants, ${version.bareme.titre_court}. ${phrases.join(' ')}`;
}
