/** Paint card: the parts of a card as one picture file. */
import { Resvg } from '@resvg/resvg-js';
import { CARD_HEIGHT, CARD_WIDTH, type CardPart } from './card.ts';
import { renderOptions } from './card-font.ts';
import { flatPngs } from './flat-png.ts';

/** @param fonts files of the fonts that words are in */
export function cardPainter(
  fonts: readonly string[],
): (parts: readonly CardPart[]) => Uint8Array<ArrayBuffer> {
  const card = new Int32Array(CARD_WIDTH * CARD_HEIGHT);
  const fileOf = flatPngs(CARD_WIDTH, CARD_HEIGHT);
  const options = renderOptions(fonts);
  return (parts) => {
    for (const { x, width, svg } of parts) {
      const { pixels } = new Resvg(svg, options).render();
      const dots = new Int32Array(pixels.buffer, pixels.byteOffset, width * CARD_HEIGHT);
      for (let y = 0; y < CARD_HEIGHT; y++)
        card.set(dots.subarray(y * width, (y + 1) * width), y * CARD_WIDTH + x);
    }
    return fileOf(card);
  };
}
