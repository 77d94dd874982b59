import { useState, type KeyboardEvent } from 'react';
import { nombre, pluriel } from '../../domain/francais/index.ts';
import type { Commune } from '../../domain/territoire/index.ts';
import { chargerIndex } from './donnees.ts';
import type { Proposition } from './proposer.ts';
import { usePropositions, type Etat } from './usePropositions.ts';

interface Props {
  readonly id: string;
  readonly communes: readonly Commune[];
  readonly describedBy?: string | undefined;
  /** Takes the communes of the chosen line; rejects when their file cannot be had. */
  readonly onChoose: (proposition: Proposition) => Promise<void>;
}

/** A combobox with a list (ARIA 1.2): arrows, Home, End, Enter, Escape; what was found is also said. */
export function Recherche({ id, communes, describedBy, onChoose }: Props) {
  const [question, setQuestion] = useState('');
  const [ouverte, setOuverte] = useState(false);
  const [rang, setRang] = useState(-1);
  const [panne, setPanne] = useState(false);
  const etat = usePropositions(question, new Set(communes.map(({ departement }) => departement)));
  const lignes = etat.genre === 'pret' && question.trim() !== '' ? etat.lignes : [];
  const montree = ouverte && lignes.length > 0;
  const deja = new Set(communes.map(({ code }) => code));
  const choisir = (ligne: Proposition) => {
    setOuverte(false);
    setRang(-1);
    onChoose(ligne).then(
      () => {
        setQuestion('');
        setPanne(false);
      },
      () => setPanne(true),
    );
  };
  const clavier = (event: KeyboardEvent<HTMLInputElement>) => {
    const dernier = lignes.length - 1;
    const vers: Partial<Record<string, number>> = {
      ArrowDown: rang < dernier ? rang + 1 : 0,
      ArrowUp: rang > 0 ? rang - 1 : dernier,
      ...(montree && rang >= 0 && { Home: 0, End: dernier }),
    };
    const suivant = vers[event.key];
    if (suivant !== undefined && lignes.length > 0) {
      setOuverte(true);
      setRang(suivant);
      document.getElementById(optionId(id, suivant))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      const ligne = montree ? lignes[Math.max(rang, 0)] : undefined;
      if (ligne) choisir(ligne);
    } else if (event.key === 'Escape' && (montree || question !== '')) {
      if (!montree) setQuestion('');
      setOuverte(false);
      setRang(-1);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="recherche-communes">
      <label htmlFor={`${id}-recherche`}>Ajouter des communes</label>
      <span className="aide" id={`${id}-recherche-aide`}>
        Un nom, un code postal, une intercommunalité ou un département.
      </span>
      <input
        id={`${id}-recherche`}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-autocomplete="list"
        aria-expanded={montree}
        aria-controls={`${id}-liste`}
        aria-activedescendant={montree && rang >= 0 ? optionId(id, rang) : undefined}
        aria-describedby={[`${id}-recherche-aide`, describedBy].filter(Boolean).join(' ')}
        value={question}
        onFocus={() => {
          chargerIndex().catch(() => setPanne(true));
        }}
        onBlur={() => setOuverte(false)}
        onClick={() => setOuverte(true)}
        onKeyDown={clavier}
        onChange={(event) => {
          setQuestion(event.currentTarget.value);
          setOuverte(true);
          setRang(-1);
        }}
      />
      <ul className="propositions" role="listbox" id={`${id}-liste`} aria-label="Communes trouvées" hidden={!montree}>
        {lignes.map((ligne, n) => (
          <li
            key={ligne.cle}
            id={optionId(id, n)}
            role="option"
            aria-selected={n === rang}
            // The field keeps the focus: without this, its blur would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choisir(ligne)}
          >
            <span className="nom">{ligne.nom}</span>
            <span className="detail">
              {ligne.detail}
              {ligne.commune !== undefined && deja.has(ligne.commune.code) ? ', déjà dans le territoire' : ''}
            </span>
          </li>
        ))}
      </ul>
      <p className="etat-recherche" role="status">
        {panne && etat.genre !== 'panne' ? PANNE : dit(etat, question)}
      </p>
    </div>
  );
}

const optionId = (id: string, rang: number) => `${id}-option-${rang}`;

const PANNE =
  'La liste des communes n’a pas pu être lue. Vérifiez la connexion et recommencez, ou ajoutez un lieu à la main.';

function dit(etat: Etat, question: string): string {
  if (question.trim() === '' || etat.genre === 'repos') return '';
  if (etat.genre === 'attente') return 'Lecture de la liste des communes…';
  if (etat.genre === 'panne') return PANNE;
  if (etat.lignes.length === 0) return 'Aucune commune trouvée. Vous pouvez l’ajouter à la main.';
  const trouvees = `${pluriel(etat.lignes.length, 'réponse')}`;
  return etat.reste > 0 ? `${trouvees}, et ${nombre(etat.reste)} autres\u00A0: précisez le nom.` : `${trouvees}.`;
}
