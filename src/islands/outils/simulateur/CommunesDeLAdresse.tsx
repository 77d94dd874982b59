import type { Reading } from './useNommees.ts';

/** As long as the communes of an address are not there, or when they cannot be read. */
export function CommunesDeLAdresse({ reading }: { readonly reading: Reading }) {
  if (reading.state === 'read') return null;
  if (reading.state === 'waiting') {
    return (
      <p className="meta h" role="status">
        Les communes de l’adresse arrivent…
      </p>
    );
  }
  return (
    <div className="repere ocre h" role="alert">
      <h2>Les communes de l’adresse n’ont pas pu être lues</h2>
      <p>Vérifiez votre connexion, ou écrivez le nombre d’habitants vous-même.</p>
      <div className="actions">
        <button className="btn second" type="button" onClick={reading.retry}>
          Réessayer
        </button>
      </div>
    </div>
  );
}
