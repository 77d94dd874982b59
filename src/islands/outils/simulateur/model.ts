/** Loaded when a PDF is asked for: the page shows amounts without it. */
export { simulationDocument as simulationModel } from '../../../documents/index.ts';
