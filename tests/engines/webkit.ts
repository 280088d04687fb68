import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import WebDriver from 'webdriver';
import type { Display } from './display.ts';
import { type Engine, resultOf, scriptOf } from './engine.ts';

/** WebKitGTK's small browser, through its driver, which speaks the older protocol. */
export async function openWebKit(
  { environment }: Display,
  viewport: { width: number; height: number },
): Promise<Engine> {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: environment });
  await isReady(port);
  const browser = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: { alwaysMatch: { 'wdio:enforceWebDriverClassic': true }, firstMatch: [{}] },
  });
  await browser.setWindowRect(null, null, viewport.width, viewport.height);
  return {
    open: (url) => browser.navigateTo(url),
    async evaluate(work, ...words) {
      return resultOf(await browser.executeScript(`return ${scriptOf(work, words)}`, []));
    },
    act: (source) => browser.performActions([source]),
    back: () => browser.back(),
    forward: () => browser.forward(),
    async picture() {
      return Buffer.from(await browser.takeScreenshot(), 'base64');
    },
    async close() {
      await browser.deleteSession();
      driver.kill();
    },
  };
}

async function isReady(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) return;
    } catch {}
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
