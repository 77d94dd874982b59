/** Where the answers are in a page: a block of JSON with this identifier, that no browser runs. */
export const IDENTIFIER = 'donnees';
export const OPENING = `<script type="application/json" id="${IDENTIFIER}">`;
