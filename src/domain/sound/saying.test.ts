import { expect, test } from 'vitest';
import { firstSentence, formThatFits, sayingSeconds, sentencesOf } from './saying.ts';

test('words are taken apart at full stops, of any script', () => {
  expect(sentencesOf('Hold. Left side stretched. 15 seconds.')).toEqual([
    'Hold.',
    'Left side stretched.',
    '15 seconds.',
  ]);
  expect(sentencesOf('سر اٹھائیں۔ رکیں۔')).toEqual(['سر اٹھائیں۔', 'رکیں۔']);
  expect(firstSentence('Come up. Rest.')).toBe('Come up.');
  expect(sentencesOf(' ')).toEqual([]);
});

test('a calm voice says about 2 or 3 words a second', () => {
  const words = 'Tilt your right ear towards your right shoulder. Keep your face pointing forward.';

  const rate = words.split(' ').length / sayingSeconds(words);

  expect(rate).toBeGreaterThan(2);
  expect(rate).toBeLessThan(3);
});

test('a number takes as long as its word', () => {
  expect(sayingSeconds('15 seconds.')).toBeGreaterThan(sayingSeconds('xx seconds.'));
});

test('nothing takes no time', () => {
  expect(sayingSeconds('')).toBe(0);
});

test('the fullest form that ends in time is said, and nothing rather than half of one', () => {
  const forms = ['Now turn your head slowly to the left.', 'Now to the left.', 'Left.'];

  expect(formThatFits(forms, 10)).toBe(forms[0]);
  expect(formThatFits(forms, 1.5)).toBe(forms[1]);
  expect(formThatFits(forms, 0.6)).toBe(forms[2]);
  expect(formThatFits(forms, 0.1)).toBe('');
});
