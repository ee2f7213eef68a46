/** Letters: which characters a TrueType font can draw, read from its `cmap` table. */

const UNICODE_TABLES = [
  [3, 10],
  [0, 4],
  [3, 1],
  [0, 3],
] as const;

/** @throws {RangeError} when the font has no table of Unicode characters in format 4 or 12 */
export function lettersOf(font: Buffer): ReadonlySet<number> {
  const cmap = tableAt(font, 'cmap');
  const records = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    const at = cmap + 4 + index * 8;
    return {
      platform: font.readUInt16BE(at),
      encoding: font.readUInt16BE(at + 2),
      at: cmap + font.readUInt32BE(at + 4),
    };
  });
  for (const [platform, encoding] of UNICODE_TABLES) {
    const record = records.find((one) => one.platform === platform && one.encoding === encoding);
    const format = record && font.readUInt16BE(record.at);
    if (record && format === 12) return new Set(groups(font, record.at));
    if (record && format === 4) return new Set(segments(font, record.at));
  }
  throw new RangeError('The font has no table of Unicode characters in format 4 or 12.');
}

function tableAt(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + index * 16;
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
  }
  throw new RangeError(`The font has no table "${name}".`);
}

/** Format 12: ranges that each have a glyph. */
function* groups(font: Buffer, table: number): Generator<number> {
  for (let index = 0; index < font.readUInt32BE(table + 12); index++) {
    const at = table + 16 + index * 12;
    yield* range(font.readUInt32BE(at), font.readUInt32BE(at + 4));
  }
}

/** Format 4: segments, in which a character may still lead to glyph 0, "missing". */
function* segments(font: Buffer, table: number): Generator<number> {
  const bytes = font.readUInt16BE(table + 6);
  const [ends, starts] = [table + 14, table + 16 + bytes];
  const [deltas, offsets] = [starts + bytes, starts + bytes * 2];
  for (let at = 0; at < bytes; at += 2) {
    const start = font.readUInt16BE(starts + at);
    const delta = font.readUInt16BE(deltas + at);
    const offset = font.readUInt16BE(offsets + at);
    for (const letter of range(start, font.readUInt16BE(ends + at))) {
      const glyph =
        offset === 0
          ? (letter + delta) & 0xffff
          : font.readUInt16BE(offsets + at + offset + (letter - start) * 2);
      if (glyph !== 0 && letter !== 0xffff) yield letter;
    }
  }
}

function* range(first: number, last: number): Generator<number> {
  for (let letter = first; letter <= last; letter++) yield letter;
}
