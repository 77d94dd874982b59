/** The page of contacts: its field, and the buttons that copy an address. */
import './champ.ts';
import './copier.ts';
