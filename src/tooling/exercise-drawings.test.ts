import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeExercises } from './bench/many-exercises.ts';
import { cardDrawings } from './exercise-drawings.ts';

test('a card shows the drawing of its exercise, whichever folder the site is made from', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeExercises('content', folder, 6);
  const drawings = cardDrawings(folder);

  expect(drawings('exercises/neck-tilt-6').drawing.pose.head.nod).toBeGreaterThan(20);
  expect(drawings('no-page').drawing).not.toEqual(drawings('exercises/neck-tilt-6').drawing);
});
