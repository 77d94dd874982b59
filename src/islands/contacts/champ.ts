/**
 * The field that finds a département: a plain field in a plain form until it has the focus; then its list arrives. What was
 * typed meanwhile counts, and if the list cannot come the form leads to the search.
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
  const arriver = () => {
    champ.removeEventListener('focus', arriver);
    import('./combobox.ts').then(
      ({ animer }) => animer(formulaire, champ),
      () => champ.addEventListener('focus', arriver),
    );
  };
  if (document.activeElement === champ) arriver();
  else champ.addEventListener('focus', arriver);
}
