/** What is loaded when a person begins to write: the library and what it needs, nothing of which a page waits for. */
export { mountEditor, type Editor, type EditorOptions } from './mount.ts';
