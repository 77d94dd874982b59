import Fait from './Fait.astro';
import Faits from './Faits.astro';
import Montants from './Montants.astro';
import Repere from './Repere.astro';
import Source from './Source.astro';

/** What an editor may write in an `.mdx` file, beside Markdown. */
export const composants = { Fait, Faits, Montants, Repere, Source };
