import { expect, test } from 'vitest';
import {
  addTallies,
  exitCode,
  NOTHING,
  summarise,
  tallyCheck,
  tallyPlaywright,
  tallyVitest,
} from './tally.ts';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

test('the sum of nothing is a failure', () => {
  expect(exitCode(NOTHING)).toBe(1);
  expect(exitCode({ passed: 0, failed: 0, skipped: 9 })).toBe(1);
});

test('one failure among many passes is a failure', () => {
  const sum = addTallies({ passed: 400, failed: 0, skipped: 1 }, { passed: 0, failed: 1, skipped: 2 });

  expect(summarise(sum)).toBe('400 passed, 1 failed, 3 skipped');
  expect(exitCode(sum)).toBe(1);
});

test('the summary says nothing of skipped tests when there are none', () => {
  expect(summarise({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(exitCode({ passed: 3, failed: 0, skipped: 0 })).toBe(0);
});

test('a check that finds nothing is one pass, and one that ends badly is one failure', () => {
  expect(tallyCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(tallyCheck(143)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('unit tests are counted one by one', () => {
  const report = {
    testResults: [
      { status: 'passed', assertionResults: [passed, passed, { status: 'pending' }, { status: 'todo' }] },
      { status: 'failed', assertionResults: [passed, failed] },
    ],
  };

  expect(tallyVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a test file that cannot be loaded is one failure', () => {
  const report = {
    testResults: [
      { status: 'passed', assertionResults: [passed] },
      { status: 'failed', assertionResults: [] },
    ],
  };

  expect(tallyVitest(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a program that fails although each test passed is one failure', () => {
  expect(tallyVitest({ testResults: [{ status: 'passed', assertionResults: [passed] }] }, 1).failed).toBe(1);
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
  expect(tallyPlaywright({ errors: [], stats }, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test('a program that finds no test, or leaves no report, is one failure', () => {
  expect(tallyVitest({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(tallyVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(tallyPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a browser test that passes only at times is a failure, and so is an error outside of tests', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };

  expect(tallyPlaywright({ errors: ['cannot load'], stats }, 1)).toEqual({
    passed: 5,
    failed: 3,
    skipped: 2,
  });
});
