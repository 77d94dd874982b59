/** A page that shows one section of a form, with the reducer of the site behind it: `?section=projet&rempli`. */
import { useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import { newDraft, nextDraft, type Answers, type FormDefinition } from '../../../src/forms/index.ts';
import { FieldView } from '../../../src/islands/form/FieldView.tsx';
import { Notes } from '../../../src/islands/form/fields/Notes.tsx';
import { useScope } from '../../../src/islands/form/fields/useScope.ts';
import '../../../src/styles/site.css';
import '../../../src/styles/formulaire.css';

interface Given {
  readonly form: FormDefinition;
  readonly answers: Answers;
}

function Section({ form, answers }: Given) {
  const asked = new URLSearchParams(location.search).get('section');
  const [draft, send] = useReducer(nextDraft, form, (each) => ({ ...newDraft(each), answers }));
  const scope = useScope(form, draft.answers);
  // Read by tests: writing them out at each key would weigh on what is measured.
  Object.assign(globalThis, { reponses: draft.answers });
  const section = form.sections.find(({ id }) => id === asked) ?? form.sections[0];
  if (section === undefined) return null;
  return (
    <main className="cadre page" id="contenu">
      <div className="formulaire">
        <h1>{section.titre}</h1>
        <form noValidate onSubmit={(event) => event.preventDefault()}>
          {section.champs.map((field) => (
            <FieldView
              key={field.id}
              field={field}
              path={[field.id]}
              answers={draft.answers}
              titled={false}
              problems={draft.problems}
              removed={draft.removed}
              emptied={draft.emptied}
              send={send}
              form={form}
              scope={scope}
            />
          ))}
        </form>
        <Notes form={form} fields={section.champs} />
        <div className="actions">
          <button className="btn" type="button" id="verifier" onClick={() => send({ type: 'checked' })}>
            Vérifier
          </button>
        </div>
      </div>
    </main>
  );
}

const filled = new URLSearchParams(location.search).has('rempli');
const given = (await (await fetch('/donnees.json')).json()) as Given;
const root = document.getElementById('racine');
if (root) createRoot(root).render(<Section form={given.form} answers={filled ? given.answers : {}} />);
