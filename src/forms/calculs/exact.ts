/** A decimal number as whole units of its last digit: 12.5 is 125 tenths. */
interface Exact {
  readonly units: bigint;
  readonly digits: number;
}

function exact(value: number): Exact {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const digits = decimals.length - Number(exponent);
  const units = BigInt(`${whole}${decimals}`);
  return digits >= 0 ? { units, digits } : { units: units * 10n ** BigInt(-digits), digits: 0 };
}

/** The nearest double: the decimal notation of the exact number, read once. */
function asNumber({ units, digits }: Exact): number {
  return Number(`${units}e-${digits}`) + 0;
}

/** The sum as one does it on paper: 0.1 + 0.2 is 0.3. */
export function exactSum(values: readonly number[]): number {
  if (!values.every(Number.isFinite)) return Number.NaN;
  const all = values.map(exact);
  const digits = all.reduce((most, each) => Math.max(most, each.digits), 0);
  const units = all.reduce((sum, each) => sum + each.units * 10n ** BigInt(digits - each.digits), 0n);
  return asNumber({ units, digits });
}

/** The product as one does it on paper. */
export function exactProduct(values: readonly number[]): number {
  if (!values.every(Number.isFinite)) return Number.NaN;
  const product = values
    .map(exact)
    .reduce((one, other) => ({ units: one.units * other.units, digits: one.digits + other.digits }), {
      units: 1n,
      digits: 0,
    });
  return asNumber(product);
}
