/**
 * Plan bits: numbers of a few bits each, written as letters and digits, five bits to a character.
 *
 * The alphabet is Crockford's: chat apps leave it alone, it survives a change of case, and what people
 * mix up when they read it aloud (O and 0, I, L and 1) means the same.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SYMBOL_BITS = 5;

/** By small and capital letter. Only these: letters of other scripts can turn into them when their case changes. */
const VALUES: ReadonlyMap<string, number> = new Map(
  [...[...ALPHABET].entries(), [0, 'O'] as const, [1, 'I'] as const, [1, 'L'] as const].flatMap(
    ([value, letter]) => [[letter, value] as const, [letter.toLowerCase(), value] as const],
  ),
);

export function symbolsToText(symbols: readonly number[]): string {
  return symbols.map((symbol) => ALPHABET[symbol]).join('');
}

/** Undefined when a character is not of the alphabet. */
export function textToSymbols(text: string): readonly number[] | undefined {
  const symbols: number[] = [];
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined) return undefined;
    symbols.push(value);
  }
  return symbols;
}

export interface BitWriter {
  /** `value` as `width` bits, the highest first. */
  write(value: number, width: number): void;
  /** All that was written, filled up with zeros to a whole symbol. */
  symbols(): readonly number[];
}

export function bitWriter(): BitWriter {
  const bits: number[] = [];
  return {
    write: (value, width) => {
      for (let place = width - 1; place >= 0; place -= 1) bits.push((value >> place) & 1);
    },
    symbols: () => {
      const symbols: number[] = [];
      for (let at = 0; at < bits.length; at += SYMBOL_BITS) {
        let symbol = 0;
        for (let place = 0; place < SYMBOL_BITS; place += 1) symbol = symbol * 2 + (bits[at + place] ?? 0);
        symbols.push(symbol);
      }
      return symbols;
    },
  };
}

export interface BitReader {
  /** The next `width` bits. Past the end, zeros. */
  read(width: number): number;
  /** True once more was read than there is. */
  isOver(): boolean;
  /** True when all that is left is the filling of the last symbol. */
  isAtEnd(): boolean;
}

export function bitReader(symbols: readonly number[]): BitReader {
  let at = 0;
  const length = symbols.length * SYMBOL_BITS;
  const bit = (place: number) =>
    ((symbols[Math.floor(place / SYMBOL_BITS)] ?? 0) >> (SYMBOL_BITS - 1 - (place % SYMBOL_BITS))) & 1;
  return {
    read: (width) => {
      let value = 0;
      for (let count = 0; count < width; count += 1) {
        value = value * 2 + bit(at);
        at += 1;
      }
      return value;
    },
    isOver: () => at > length,
    isAtEnd: () => {
      if (at > length || length - at >= SYMBOL_BITS) return false;
      for (let place = at; place < length; place += 1) if (bit(place) === 1) return false;
      return true;
    },
  };
}

export const CHECK_SYMBOLS = 6;
const CHECK_BITS = CHECK_SYMBOLS * SYMBOL_BITS;
const CHECK_MASK = 2 ** CHECK_BITS - 1;
/** CRC-30/CDMA: it finds every change that is shorter than six characters in a row. */
const POLYNOMIAL = 0x2030b9c7;

/** The checksum of `symbols`, itself as symbols. */
export function checkOf(symbols: readonly number[]): readonly number[] {
  let check = CHECK_MASK;
  for (const symbol of symbols) {
    check ^= symbol << (CHECK_BITS - SYMBOL_BITS);
    for (let count = 0; count < SYMBOL_BITS; count += 1) {
      const high = (check >>> (CHECK_BITS - 1)) & 1;
      check = (check << 1) & CHECK_MASK;
      if (high === 1) check ^= POLYNOMIAL;
    }
  }
  check ^= CHECK_MASK;
  return Array.from(
    { length: CHECK_SYMBOLS },
    (_, index) => (check >>> (CHECK_BITS - SYMBOL_BITS * (index + 1))) & (2 ** SYMBOL_BITS - 1),
  );
}
