/** What no font of the site can draw, listed before the file is made: nothing vanishes silently. */
export function ReplacedCharacters({ characters }: { characters: readonly string[] }) {
  if (characters.length === 0) return null;
  return (
    <section className="repere ocre h" aria-labelledby="remplaces-titre">
      <h2 id="remplaces-titre">
        {characters.length === 1
          ? 'Un caractère ne peut pas être dessiné'
          : 'Des caractères ne peuvent pas être dessinés'}
      </h2>
      <p>
        Les polices du document ne savent pas dessiner&nbsp;: <bdi className="code">{characters.join(', ')}</bdi>. Un
        signe visible prendra leur place sur la page. Vos réponses, elles, restent telles que vous les avez écrites.
      </p>
    </section>
  );
}
