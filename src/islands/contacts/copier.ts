/** Buttons that copy an address, and say it: shown only where a browser can copy. */
const RETOUR_MS = 4000;
const statut = document.querySelector<HTMLElement>('[data-copie]');

for (const bouton of document.querySelectorAll<HTMLButtonElement>('button[data-copier]')) {
  if (!('clipboard' in navigator)) break;
  const mot = bouton.firstChild;
  const avant = mot?.nodeValue ?? '';
  bouton.hidden = false;
  bouton.addEventListener('click', () => {
    const dire = (phrase: string, surLeBouton: string) => {
      if (statut) statut.textContent = phrase;
      if (mot) mot.nodeValue = surLeBouton;
      setTimeout(() => {
        if (mot) mot.nodeValue = avant;
        if (statut?.textContent === phrase) statut.textContent = '';
      }, RETOUR_MS);
    };
    navigator.clipboard.writeText(bouton.dataset['copier'] ?? '').then(
      () => dire('Copié.', 'Copié '),
      () => dire('La copie n’a pas marché. Sélectionnez le texte à la main.', 'Non copié '),
    );
  });
}
