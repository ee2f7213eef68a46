/** Search, as a person finds it on a page. */
import type { Locator, Page } from '@playwright/test';

export const searchField = (page: Page): Locator => page.getByRole('searchbox');

export const searchResults = (page: Page): Locator =>
  page.getByRole('list', { name: 'Results' }).locator('> li');

export async function openSearch(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  return page.getByRole('dialog', { name: 'Search' });
}
