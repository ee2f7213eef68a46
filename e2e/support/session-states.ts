/** Session states: every state that the screen of a session can be in. */
import type { Page } from '@playwright/test';
import type { SessionPage } from './session.ts';

/** Walks a session through its states, and calls back in each. */
export async function inEveryState(
  page: Page,
  session: SessionPage,
  look: (state: string) => Promise<void>,
): Promise<void> {
  await session.button('Sound and voice').click();
  await look('before, with the sound panel');
  await session.button('Change the hold').click();
  await look('before, with the dose panel');
  await session.start.click();
  await session.button('Begin').waitFor();
  await look('safety');
  await session.button('Begin').click();
  await look('get ready');
  await session.wait(31);
  await look('hold');
  await session.button('Pause').click();
  await look('paused');
  await session.button('Carry on').click();
  await page.clock.fastForward('05:00');
  await look('after a gap');
  await session.button('It hurts').click();
  await look('hurts');
  await session.button('End here').click();
  await look('stopped');
  await session.button('Done').click();
  await session.start.click();
  await session.wait(122);
  await look('change sides');
  await session.wait(120);
  await look('finished');
}
