import { expect, test } from 'vitest';
import { type LoadReport, shortfalls, writeReport } from './report.ts';
import { readMeasured } from './wrk.ts';

const measured = readMeasured(
  'Running 1s test\nLOAD {"requests":50000,"microseconds":2000000,"bytes":9000000,"failed":0,"median":1500,"p99":4000,"max":9000}\n',
);
const report: LoadReport = {
  visit: { requests: 25, bytes: 180_000 },
  saving: { requests: 75, bytes: 900_000 },
  worker: 4000,
  files: 100,
  addresses: 40,
  origin: measured,
  edge: measured,
  hitRatio: 0.99919,
  originRequests: 40,
};

test('what wrk measured is read in seconds and milliseconds', () => {
  expect(measured).toMatchObject({
    seconds: 2,
    requestsPerSecond: 25_000,
    megabytesPerSecond: 4.5,
    median: 1.5,
  });
  expect(() => readMeasured('unable to connect')).toThrow('unable to connect');
});

test('an edge that answers almost all alone has no shortfall', () => {
  expect(shortfalls(report)).toEqual([]);
});

test.each([
  [{ hitRatio: 0.998 }, '99.800 %'],
  [{ originRequests: 101 }, '101 requests reached the origin'],
  [{ edge: { ...measured, failed: 2 } }, '2 requests failed'],
])('%j is a shortfall', (change, words) => {
  expect(shortfalls({ ...report, ...change }).join()).toContain(words);
});

test('a share is never rounded up', () => {
  expect(writeReport({ ...report, hitRatio: 0.9989999 })).toContain('99.899 %');
});

test('a first visit is all that it asks for, also what the service worker does', () => {
  expect(writeReport(report)).toContain('| First visits a second | 250 |');
});
