import { richFromMarkdown } from '../../../forms/rich/index.ts';
import { RichView } from '../../redaction/RichView.tsx';

/** An official text in simple Markdown, as elements. */
export const OfficialWords = ({ texte }: { texte: string }) => <RichView texte={richFromMarkdown(texte)} />;
