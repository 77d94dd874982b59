/** Where the answers are in a Word document: a custom XML part whose root has this name, in this namespace. */
export const NAMESPACE = 'urn:cpts-mode-d-emploi:reponses:1';
export const ROOT = 'reponses';
