/** The rules of long texts: reading, cleaning, saying them without their looks. No screen, no format of file. */
export type { RichBlock, RichItem, RichRun, RichText } from '../rich.ts';
export { blocksOf, simplest, type BlockOf } from './blocks.ts';
export { cleanRich } from './clean.ts';
export { asLink, isLink } from './link.ts';
export { richFromMarkdown } from './markdown.ts';
export { richToMarkdown } from './markdown-write.ts';
export { isEmptyRich, linesOfRich, notesOfRich, plainRich, plainRuns, wordCount } from './plain.ts';
export { readRich, type RichReading } from './read.ts';
export { sameRich } from './same.ts';
export { joinRuns, tidyRuns } from './runs.ts';
