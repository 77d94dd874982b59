/** What somebody has to say of a mistake; any part may be empty. */
export interface Signalement {
  /** Page or contact: its address. */
  readonly page: string;
  readonly faute: string;
  readonly juste: string;
  /** Where the right value can be read. */
  readonly lu: string;
}

/** The message to send, ready to be completed: what is empty leaves its question on the page. */
export const texteDuSignalement = ({ page, faute, juste, lu }: Signalement): string =>
  [
    `Page ou contact\u00A0: ${page}`,
    `Ce qui est faux ou manque\u00A0: ${faute}`,
    `Ce qui serait juste\u00A0: ${juste}`,
    `Où nous pouvons le lire (adresse de page, document, date)\u00A0: ${lu}`,
  ].join('\n\n');
