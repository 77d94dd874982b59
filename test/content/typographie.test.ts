import { describe, expect, test } from 'vitest';
import { typographicFaults } from '../../scripts/check-typography.ts';

const found = (html: string) => typographicFaults(html).map((fault) => fault.found);

describe('check-typography : ce qu’une page construite montre', () => {
  test.each([
    ['un espace ordinaire avant un deux-points', '<p>Une chose : la voici</p>', ['Une chose : la voici']],
    ['une apostrophe droite', '<p>Dans l&#39;association</p>', ["Dans l'association"]],
    ['des guillemets droits', '<p>Un mot &quot;droit&quot; ici</p>', ['Un mot "droit" ici']],
    ['un attribut lu à voix haute', '<img alt="La carte : ici">', ['La carte : ici']],
    ['un guillemet suivi d’un espace ordinaire', '<p>Lire « <a href="/a/">le guide</a>\u00A0»</p>', ['Lire « ']],
  ])('%s est une faute', (_what, html, faults) => {
    expect(found(html)).toEqual(faults);
  });

  test.each([
    ['les espaces insécables, écrits ou nommés', '<p>Une chose&nbsp;: la voici\u202F! Et 10&#8239;000&#xa0;€</p>'],
    ['le code et les scripts', '<p>Tapez <code>a : "b"</code></p><script>const a = "b : c";</script>'],
    ['une adresse', '<span class="code">https://exemple.fr/a?b=c : d</span>'],
    ['un texte coupé par une balise', '<p>«\u00A0<strong>Mot</strong>\u00A0»\u202F; suite</p>'],
    ['les attributs que personne ne lit', '<a data-x="a : b" href="/a ?b">Le lien ici</a>'],
  ])('%s passent', (_what, html) => {
    expect(found(html)).toEqual([]);
  });
});
