/** Looks: the people who show the exercises. The site gives each exercise one of them. */
import type { HairStyle } from './hair-styles.ts';

export type LookName = 'amina' | 'ben' | 'carmen' | 'zainab';

export interface Look {
  readonly hair: HairStyle;
}

/** Colours are in the style sheet, under the class `look-<name>`. */
export const LOOKS: Readonly<Record<LookName, Look>> = {
  amina: { hair: 'bun' },
  ben: { hair: 'short' },
  carmen: { hair: 'bun' },
  zainab: { hair: 'scarf' },
};
