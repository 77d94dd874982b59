/** A picture that is not what it says, or of a kind that the page cannot hold. */
export class UnusablePictureError extends Error {
  override readonly name = 'UnusablePictureError';
  /** @param reason end of the sentence « L’image ne peut pas être imprimée\u00a0: … » */
  constructor(reason: string) {
    super(`L’image ne peut pas être imprimée\u00a0: ${reason}.`);
  }
}
