import { useState } from 'react';
import { pluriel, typographie } from '../../domain/francais/index.ts';
import { ajouter, type Commune } from '../../domain/territoire/index.ts';

/** What « Annuler » brings back. */
export interface Defaire {
  readonly phrase: string;
  readonly bouton: string;
  readonly avant: readonly Commune[];
}

interface Options {
  readonly communes: readonly Commune[];
  readonly onChange: (communes: readonly Commune[]) => void;
  readonly onNotice?: ((phrase: string) => void) | undefined;
}

/** What can be done to a territory, each change said in a sentence, and undone when it takes away or adds many. */
export function useTerritoire({ communes, onChange, onNotice }: Options) {
  const [defaire, setDefaire] = useState<Defaire | null>(null);
  const [annonce, setAnnonce] = useState('');
  const dire = (phrase: string) => {
    setAnnonce(phrase);
    onNotice?.(phrase);
  };
  const changer = (apres: readonly Commune[], phrase: string, bouton: string | null) => {
    setDefaire(bouton === null ? null : { phrase, bouton, avant: communes });
    dire(phrase);
    onChange(apres);
  };
  return {
    defaire,
    annonce,
    prendre(nouvelles: readonly Commune[], nom: string) {
      const apres = ajouter(communes, nouvelles);
      const combien = apres.length - communes.length;
      if (combien === 0) return dire(typographie(`${nom} : déjà dans le territoire.`));
      const suite =
        nouvelles.length === 1 ? 'ajouté au territoire' : pluriel(combien, 'commune ajoutée', 'communes ajoutées');
      changer(apres, typographie(`${nom} : ${suite}.`), combien > 1 ? 'Annuler l’ajout' : null);
    },
    retirer(rang: number) {
      const phrase = typographie(`${communes[rang]?.nom ?? ''} : retiré du territoire.`);
      changer(
        communes.filter((_, n) => n !== rang),
        phrase,
        'Annuler le retrait',
      );
    },
    toutRetirer() {
      changer([], `${pluriel(communes.length, 'commune retirée', 'communes retirées')}.`, 'Annuler le retrait');
    },
    annuler() {
      if (defaire !== null) changer(defaire.avant, 'Le territoire est comme avant.', null);
    },
  };
}
