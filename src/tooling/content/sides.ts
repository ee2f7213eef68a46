/**
 * Sides: the words for left and right in each language, so that no sentence sends a reader the wrong way.
 */
import type { Side } from '../../domain/dose.ts';

const SIDE_WORDS: Readonly<Record<string, Readonly<Record<Side, RegExp>>>> = {
  en: { left: /\bleft\b/gi, right: /\bright\b/gi },
  ur: { left: /بائیں|بایاں/g, right: /دائیں|دایاں/g },
};

/** The sides a sentence names, in order. `undefined` for a language whose words are not known here. */
export function sidesIn(text: string, locale: string): readonly Side[] | undefined {
  const words = SIDE_WORDS[locale];
  if (!words) return undefined;
  const found = (['left', 'right'] as const).flatMap((side) =>
    [...text.matchAll(words[side])].map(({ index }) => ({ side, index })),
  );
  return found.sort((a, b) => a.index - b.index).map(({ side }) => side);
}
