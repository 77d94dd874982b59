import fc from 'fast-check';

/** What people, keyboards and copy-paste put in a form, and what attackers put in a file. Each once, in every field. */
export const NASTY: readonly string[] = [
  'Loïc Œuvrard « test » — 12 450,50 € … Ÿ’été',
  'Yec’hed mat ! C’hoad Ñ ñ ù Plouzélambre',
  'Etxeberria Ñ, Łukasz Świątek-Żółć, Đặng Thị Ánh Nguyệt',
  'Αλέξανδρος Παπαδόπουλος, Дмитрий Иванов',
  'محمد بن عبد الله',
  'דוד בן־גוריון',
  '李小龍 नमस्ते',
  '👩‍⚕️ 🏥 émoji 👍🏽',
  'e\u0301 a\u0300 c\u0327 décomposés, zalgo x\u0300\u0301\u0302',
  'moitié seule \ud800 fin',
  'tab\tretour\r\nligne\u2028séparateur',
  '\u202eà l’envers\u202c et \u200bzéro',
  'ﬁn de ﬂeuve, eﬀet',
  '(paren) \\antislash <angle> [x] {y} %comm /Nom #23 BT ET',
  '/Artifact <</MCID 0>> BDC endstream endobj %%EOF',
  '{"__proto__":{"x":1}} </script><b>&amp;</b> ${x} $& $1',
  '☐ ☑ ✓ → ⇒ ≤ ≥ ≠ ½ ² 𝒜𝓑',
  '\ue000\uf8ff\ufffe privés',
  'anticonstitutionnellement'.repeat(12),
  'mot '.repeat(120).trim(),
  '-',
  '0',
];

/** Any text at all, nasty ones often: whole planes, half surrogates, controls. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ maxCount: 60 }),
  fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 3 }).map((texts) => texts.join(' ')),
  fc.constant(''),
);
