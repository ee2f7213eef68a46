import { firefox } from '@playwright/test';
import type { Visitor } from './visitor.ts';

/** Firefox as the system has it, by WebDriver BiDi. */
export async function visitWithFirefox(executablePath: string): Promise<Visitor> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(60_000);
  return {
    open: async (address) => {
      // Firefox itself may begin a navigation anew, to the same address: it is one visit all the same.
      await page.goto(address).catch(async (fault) => {
        if (!String(fault).includes(`interrupted by another navigation to "${address}"`)) throw fault;
        await page.waitForURL(address);
      });
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
