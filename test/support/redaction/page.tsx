import '../../../src/styles/site.css';
import '../../../src/styles/formulaire.css';
import { useEffect, useReducer, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { readRich, richFromMarkdown, type RichText } from '../../../src/forms/rich/index.ts';
import { RichField } from '../../../src/islands/redaction/RichField.tsx';

/** What the tests see of the page. */
declare global {
  interface Window {
    /** The last text handed over, and how many times one was. */
    ecrit: { texte: RichText; fois: number };
    /** Another text from elsewhere: a file that was opened. */
    remplacer: (texte: RichText) => void;
    /** Draws the page again with what it knows: a clock, another field. */
    redessiner: () => void;
  }
}

/** One long text in a form, as a section page shows it. `?md=`: the text to begin with. */
function Page() {
  const [texte, setTexte] = useState<RichText>(() => first());
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    window.redessiner = redraw;
    window.remplacer = (raw) => setTexte(readRich(raw).texte);
  }, []);
  return (
    <>
      <h1>Décrire le territoire</h1>
      <h2>
        <label id="libelle">Quels sont les besoins de la population ?</label>
      </h2>
      <span className="aide" id="aide">
        Quelques lignes suffisent.
      </span>
      <form>
        <RichField
          id="texte"
          // Read again each time, as a form does: the same text, another object.
          value={readRich(texte).texte}
          labelledBy="libelle"
          describedBy="aide"
          onChange={(next) => {
            window.ecrit = { texte: next, fois: window.ecrit.fois + 1 };
            setTexte(next);
          }}
        />
        <div className="actions">
          <button className="btn">Continuer</button>
        </div>
      </form>
    </>
  );
}

function first(): RichText {
  const given = new URLSearchParams(location.search);
  const texte = given.has('pages') ? manyPages(Number(given.get('pages'))) : richFromMarkdown(given.get('md') ?? '');
  window.ecrit = { texte, fois: 0 };
  return texte;
}

/** About 3,000 signs a page: titles, paragraphs, lists, a table. */
function manyPages(count: number): RichText {
  const words = 'Les communes de Saint-Exemple et de La Maquette comptent **peu** de médecins. '.repeat(8);
  const page = `# Diagnostic\n\n${words}\n\n${words}\n\n- ${words}\n- ${words}\n\n| A | B |\n| - | - |\n| c | d |`;
  return richFromMarkdown(Array.from({ length: count }, () => page).join('\n\n'));
}

const root = document.getElementById('page');
if (root) createRoot(root).render(<Page />);
