import { expect, test } from 'vitest';
import { withSteadyIds } from './steady-ids.ts';

const island = (uid: string) => `<astro-island uid="${uid}" props="{}"></astro-island>`;

test('the id of an island comes from its page and its place there, not from Astro', () => {
  const here = withSteadyIds(`<p>${island('ZgV9o0')}${island('1aBc2')}`, 'faq/index.html');
  const elsewhere = withSteadyIds(`<p>${island('2xYz')}${island('ZqQq')}`, 'faq/index.html');
  const [, first, second] = /uid="([^"]+)".*uid="([^"]+)"/.exec(here) ?? [];

  expect(here).toBe(elsewhere);
  expect(first).not.toBe(second);
  expect(withSteadyIds(island('a'), 'faq/index.html')).not.toBe(withSteadyIds(island('a'), 'index.html'));
});

test('nothing else is changed', () => {
  const page = '<p title=\'uid="x"\'>Turn your head.</p>';

  expect(withSteadyIds(page, 'index.html')).toBe(page);
});
