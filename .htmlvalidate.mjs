/** What the built HTML is held to; each exception says why. */
export default {
  root: true,
  elements: [
    'html5',
    // Astro writes `astro-island{display:contents}` (hashed in the CSP) right before the first island of a page.
    { style: { inherit: 'style', flow: true } },
  ],
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Written by tools: how it is spelled helps nobody.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-case': 'off',
    'no-implicit-input-type': 'off',
    'long-title': 'off',
    // Everything comes from our own origin, under a strict CSP.
    'require-sri': 'off',
    // Safari drops the list semantics of a list without marker, unless the role is written.
    'no-redundant-role': 'off',
    // Forms here are never sent: they have a button that says what it does.
    'wcag/h32': 'off',
    // Accented anchors of headings are valid and readable.
    'valid-id': ['error', { relaxed: true }],
    // Boxes of one question share its name: the address then carries each of those that are ticked.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    'no-inline-style': 'error',
    'no-implicit-button-type': 'error',
  },
};
