/** `AAAA-MM-JJ` where the reader is: at half past midnight, a document is dated of the day the reader lives in. */
export function civilDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
