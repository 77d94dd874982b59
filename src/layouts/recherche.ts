/**
 * The only script of a content page: opens the search from its button, Ctrl+K or « / », and loads it only then; marks what
 * the search found on the page it led to. Without it, the button is a link to /recherche/.
 */
async function ouvrir(): Promise<void> {
  try {
    const { ouvrirRecherche } = await import('../islands/search/dialog.ts');
    ouvrirRecherche();
  } catch {
    location.assign('/recherche/');
  }
}

const ecrit = (cible: Element) => cible.closest('input, textarea, select, [contenteditable]') !== null;

document.addEventListener('click', (event) => {
  const surBouton = event.target instanceof Element && event.target.closest('[data-ouvrir-recherche]');
  if (!surBouton || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void ouvrir();
});

document.addEventListener('keydown', (event) => {
  const raccourci = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const barre = event.key === '/' && event.target instanceof Element && !ecrit(event.target);
  if (!raccourci && !barre) return;
  event.preventDefault();
  void ouvrir();
});

/** What the search left for this page, taken by the same module that left it. */
function marquee(): boolean {
  try {
    return sessionStorage.getItem('cpts-recherche-marques') !== null;
  } catch {
    return false;
  }
}

const marquer = () => {
  if (marquee()) import('../islands/search/marks.ts').then(({ marquerLaPage }) => marquerLaPage()).catch(() => null);
};
marquer();
addEventListener('hashchange', marquer);

/** A region in the address, or chosen earlier in this visit: its words are loaded only then. */
function regionChoisie(): boolean {
  try {
    return (
      /[?&]region=|^\/r\//.test(location.pathname + location.search) || sessionStorage.getItem('cpts-region') !== null
    );
  } catch {
    return false;
  }
}
if (regionChoisie()) import('../islands/region/choisie.ts').then(({ montrer }) => montrer()).catch(() => null);

// Offline reading is a comfort: a browser that refuses the worker still reads every page.
if (import.meta.env.PROD && 'serviceWorker' in navigator) navigator.serviceWorker.register('/sw.js').catch(() => null);
