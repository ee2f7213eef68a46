import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Builder, By } from 'selenium-webdriver';
import { listenOnFreePort } from '../../src/tooling/setup/free-port.mjs';
import { until, type Visitor } from './visitor.ts';

interface Programs {
  readonly driver: string;
  readonly browser: string;
  readonly xvfb: string;
}

/** The small browser of WebKitGTK: the engine of Safari, without the rest of Safari. */
export async function visitWithWebKit({ driver, browser, xvfb }: Programs): Promise<Visitor> {
  const { screen, display } = await madeUpScreen(xvfb);
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
  const session = await until('the driver of WebKit', () =>
    new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      })
      .build(),
  );
  const named = (name: string) =>
    By.xpath(
      `//*[self::a or self::button][normalize-space()=${JSON.stringify(name)} or @aria-label=${JSON.stringify(name)}]`,
    );
  return {
    open: (address) => session.get(address),
    press: (name) =>
      until(`"${name}" to press`, async () => {
        const found = await session.findElements(named(name));
        for (const element of found) {
          if (!(await element.isDisplayed()) || !(await element.isEnabled())) continue;
          await element.click();
          return true;
        }
        return undefined;
      }).then(() => undefined),
    type: (text) => session.switchTo().activeElement().sendKeys(text),
    ask: (script) => session.executeScript(script),
    close: async () => {
      await session.quit().catch(() => undefined);
      for (const child of [server, screen]) await ended(child);
    },
  };
}

/** A screen that nobody looks at. It chooses a number that is free, and says it when it is ready. */
async function madeUpScreen(xvfb: string): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [line] = await once(screen.stdio[3] as NodeJS.ReadableStream, 'data');
  return { screen, display: `:${String(line).trim()}` };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOnFreePort(server, 0, '127.0.0.1');
  await new Promise((closed) => server.close(closed));
  return port;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
