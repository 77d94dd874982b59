const LONGEST = 2000;
const ADDRESS = /^(?:https?:\/\/[^\s"'<>\\/?#]|mailto:[^\s"'<>\\@]+@)[^\s"<>\\]*$/iu;
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/u;

/** An address that a long text may lead to: on the web, or a mailbox. */
export function isLink(address: string): boolean {
  return address.length <= LONGEST && ADDRESS.test(address) && !CONTROL.test(address);
}

/** What a person typed as the address of a link: « www.exemple.fr » and mailboxes are completed; else `undefined`. */
export function asLink(typed: string): string | undefined {
  const address = typed.trim();
  const candidates = [
    address,
    ...(/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/u.test(address) ? [`mailto:${address}`] : []),
    ...(/^[^\s@:/]+\.[^\s@:/]{2,}(?:[:/?#]|$)/u.test(address) ? [`https://${address}`] : []),
  ];
  return candidates.find(isLink);
}
