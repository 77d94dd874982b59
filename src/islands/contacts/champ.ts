/**
 * The field that finds a département: a plain field in a plain form until it has the focus; then its list arrives. What was
 * typed meanwhile counts, Enter too; if the list cannot come the form leads to the search.
 */
const formulaire = document.querySelector<HTMLFormElement>('form[data-trouver]');
const champ = formulaire?.querySelector('input');

if (formulaire && champ) {
  champ.setAttribute('role', 'combobox');
  const liste = formulaire.querySelector('.propositions');
  liste?.setAttribute('role', 'listbox');
  liste?.setAttribute('aria-label', 'Lieux trouvés');
  champ.setAttribute('aria-autocomplete', 'list');
  champ.setAttribute('aria-expanded', 'false');
  champ.setAttribute('aria-controls', `${champ.id}-liste`);
  /** Settles to true when the list is there, to false when it could not come. */
  let venue: Promise<boolean> | undefined;
  const arriver = () => {
    champ.removeEventListener('focus', arriver);
    venue = import('./combobox.ts').then(
      ({ animer }) => {
        formulaire.removeEventListener('submit', attendre);
        animer(formulaire, champ);
        return true;
      },
      () => {
        champ.addEventListener('focus', arriver);
        return false;
      },
    );
  };
  const attendre = (event: Event) => {
    if (venue === undefined) return;
    event.preventDefault();
    void venue.then((la) => (la ? formulaire.requestSubmit() : formulaire.submit()));
  };
  formulaire.addEventListener('submit', attendre);
  if (document.activeElement === champ) arriver();
  else champ.addEventListener('focus', arriver);
}
