import { z } from 'zod';

interface Paire {
  readonly principale: string;
  readonly claire: string;
}

/** Below it, a text is too hard to read (WCAG 1.4.3). */
const LISIBLE = 4.5;
/** Grounds of styles/tokens.css, light then dark, and the ink that a button of that theme puts on its colour. */
const CLAIR = { fonds: ['#fcfdfa', '#eef4ea', '#dcead9'], encre: '#ffffff' };
const SOMBRE = { fonds: ['#0e1613', '#17221d', '#21322a'], encre: '#06231a' };

/** Contrast of two colours as WCAG 2 computes it, from 1 to 21. */
export function contraste(une: string, autre: string): number {
  const [forte = 0, faible = 0] = [luminance(une), luminance(autre)].sort((a, b) => b - a);
  return (forte + 0.05) / (faible + 0.05);
}

/** The first pair that is not readable, in a sentence for the editor; `null` when all are, in both themes. */
export function refusDeCouleurs({ principale, claire }: Paire): string | null {
  return refus(principale, CLAIR, 'principale', 'thème clair') ?? refus(claire, SOMBRE, 'claire', 'thème sombre');
}

function refus(couleur: string, { fonds, encre }: typeof CLAIR, nom: string, theme: string): string | null {
  for (const autre of [...fonds, encre]) {
    const rapport = contraste(couleur, autre);
    if (rapport >= LISIBLE) continue;
    // Rounded down: « 4,5 pour 1 » would seem enough.
    const dit = (Math.floor(rapport * 100) / 100).toFixed(2).replace('.', ',');
    return `La couleur ${nom} ${couleur} et ${autre} (${theme}) ont un contraste de ${dit} pour 1 : il en faut au moins 4,5.`;
  }
  return null;
}

function luminance(couleur: string): number {
  const [r = 0, v = 0, b = 0] = [1, 3, 5].map((rang) => {
    const part = Number.parseInt(couleur.slice(rang, rang + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * v + 0.0722 * b;
}

const couleur = z
  .string()
  .regex(/^#[0-9a-f]{6}$/u, { error: 'Une couleur s’écrit « #rrggbb », en minuscules et entre guillemets.' });

/** The two colours of a region: `principale` on light grounds, `claire` on dark ones. */
export const couleursSchema = z.strictObject({ principale: couleur, claire: couleur }).superRefine((paire, context) => {
  const refuse = refusDeCouleurs(paire);
  if (refuse !== null) context.addIssue({ code: 'custom', message: refuse });
});
export type CouleursDeRegion = z.infer<typeof couleursSchema>;
