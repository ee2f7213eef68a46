import { firefox } from '@playwright/test';
import type { Visitor } from './visitor.ts';

/** Firefox as the system has it, by WebDriver BiDi. */
export async function visitWithFirefox(executablePath: string): Promise<Visitor> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(60_000);
  return {
    open: async (address) => {
      await page.goto(address);
    },
    press: (name) =>
      page
        .getByRole('button', { name, exact: true })
        .or(page.getByRole('link', { name, exact: true }))
        .first()
        .click(),
    type: (text) => page.keyboard.type(text),
    ask: (script) => page.evaluate(`(() => {${script}})()`),
    close: () => browser.close(),
  };
}
