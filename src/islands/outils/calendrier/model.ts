/** Loaded when a PDF is asked for: the page shows its deadlines without it. */
export { calendarDocument as calendarModel } from '../../../documents/index.ts';
