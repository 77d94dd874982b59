/** Pictures whose bytes are damaged, by what they show: the document is made without them, and says so. */
export function UnreadablePictures({ pictures }: { pictures: readonly string[] }) {
  if (pictures.length === 0) return null;
  return (
    <section className="repere ocre h" aria-labelledby="illisibles-titre">
      <h2 id="illisibles-titre">
        {pictures.length === 1 ? 'Une image n’a pas pu être lue' : 'Des images n’ont pas pu être lues'}
      </h2>
      <ul>
        {pictures.map((shows) => (
          <li key={shows}>{shows}</li>
        ))}
      </ul>
      <p>Leur description est écrite à leur place dans le document. Choisissez-les à nouveau pour les y mettre.</p>
    </section>
  );
}
