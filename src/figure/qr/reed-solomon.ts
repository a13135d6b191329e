// Arithmetic of QR codes: bytes as elements of GF(2⁸) with the polynomial x⁸+x⁴+x³+x²+1 (ISO/IEC 18004, 7.5.2).

/** Powers of 2, twice over, so that two logarithms can be added without a remainder. */
const POWERS = new Uint8Array(510);
const LOGARITHMS = new Uint8Array(256);
for (let exponent = 0, value = 1; exponent < 255; exponent += 1) {
  POWERS[exponent] = POWERS[exponent + 255] = value;
  LOGARITHMS[value] = exponent;
  value = value < 128 ? value << 1 : (value << 1) ^ 0x11d;
}

const at = (table: ArrayLike<number>, index: number) => table[index] ?? 0;

const product = (a: number, b: number) =>
  a === 0 || b === 0 ? 0 : at(POWERS, at(LOGARITHMS, a) + at(LOGARITHMS, b));

/** (x − 2⁰)(x − 2¹)…, without its first coefficient, which is 1. */
function generator(degree: number): Uint8Array {
  const polynomial = new Uint8Array(degree);
  polynomial[degree - 1] = 1;
  for (let root = 0; root < degree; root += 1)
    for (let index = 0; index < degree; index += 1)
      polynomial[index] = product(at(polynomial, index), at(POWERS, root)) ^ at(polynomial, index + 1);
  return polynomial;
}

/**
 * The codewords that let a reader mend a block of a QR code.
 * @param data codewords of one block
 * @param count how many are made
 */
export function correctionOf(data: readonly number[], count: number): number[] {
  const divisor = generator(count);
  const remainder = new Array<number>(count).fill(0);
  for (const codeword of data) {
    const factor = codeword ^ (remainder.shift() ?? 0);
    remainder.push(0);
    for (let index = 0; index < count; index += 1)
      remainder[index] = at(remainder, index) ^ product(at(divisor, index), factor);
  }
  return remainder;
}
