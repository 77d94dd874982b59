/** French prose without end, the same on every machine. */
const WORDS =
  'la communauté professionnelle territoriale de santé réunit autour d’un projet les médecins infirmiers pharmaciens sages-femmes kinésithérapeutes et établissements qui soignent une même population ; elle organise l’accès à un médecin traitant, la prise en charge des soins non programmés, les parcours pluriprofessionnels, la prévention et la réponse aux crises sanitaires. Les acteurs s’accordent sur des indicateurs, un calendrier et un budget ; l’agence régionale et l’assurance maladie accompagnent chaque étape du diagnostic jusqu’à la signature du contrat. À Saint-Exemple, l’équipe a réduit de 12,5 % les passages évitables aux urgences dès 2025 — « un effet mesurable », note le bilan.'.split(
    ' ',
  );

/** A small generator (mulberry32): the same seed gives the same document on every machine. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function words(next: () => number, count: number): string {
  const start = Math.floor(next() * WORDS.length);
  const text = Array.from({ length: count }, (_, i) => WORDS[(start + i * (1 + (i % 3))) % WORDS.length]).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
