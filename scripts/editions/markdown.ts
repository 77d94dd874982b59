import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from './article.ts';

/** The page as Markdown: its title, where it comes from, its text. For reading programs, and to copy into a message. */
export function markdownOf({ titre, adresse, description, corps }: Article): string {
  const text = toMarkdown(corps, { bullet: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });
  return [`# ${titre}`, description, `Source : <${adresse}>`, text].join('\n\n');
}
