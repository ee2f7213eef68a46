import { afterEach, expect, test, vi } from 'vitest';
import { sentencesOf } from './sentences.ts';

afterEach(() => vi.unstubAllGlobals());

test('sentences keep the spaces behind them', () => {
  expect(sentencesOf('Stop here. Hold for {hold}. Breathe.', 'en')).toEqual([
    'Stop here. ',
    'Hold for {hold}. ',
    'Breathe.',
  ]);
});

test('a browser that cannot tell sentences apart has one', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });

  expect(sentencesOf('Stop here. Breathe.', 'en')).toEqual(['Stop here. Breathe.']);
});
