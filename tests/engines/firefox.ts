import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BidiHandler, type remote } from 'webdriver';
import { type Display, said } from './display.ts';
import { type Engine, resultOf, scriptOf } from './engine.ts';

const PREFERENCES = {
  'webgl.force-enabled': true,
  'ui.prefersReducedMotion': 1,
  'intl.accept_languages': 'en-GB',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** Firefox speaks WebDriver BiDi itself, so no driver stands between. */
export async function openFirefox(
  { environment }: Display,
  viewport: { width: number; height: number },
  more: Record<string, unknown> = {},
): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
  const preferences = Object.entries({ ...PREFERENCES, ...more }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), preferences.join(''));
  const program = spawn(
    'firefox-esr',
    ['--remote-debugging-port=0', '--profile', profile, '--new-instance'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: environment,
    },
  );
  const browser = new BidiHandler(`${await said(program, 2, /(ws:\/\/\S+)/)}/session`, {});
  await browser.connect();
  await browser.sessionNew({ capabilities: {} });
  const { contexts } = await browser.browsingContextGetTree({});
  const context = contexts[0]?.context ?? '';
  await browser.browsingContextSetViewport({ context, viewport });
  return {
    async open(url) {
      await browser.browsingContextNavigate({ context, url, wait: 'interactive' });
    },
    async evaluate(work, ...words) {
      const answer = await browser.scriptEvaluate({
        expression: scriptOf(work, words),
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return resultOf('value' in answer.result ? answer.result.value : null);
    },
    async act(source) {
      const actions = [source] as remote.InputSourceActions[];
      await browser.inputPerformActions({ context, actions });
    },
    async back() {
      await browser.browsingContextTraverseHistory({ context, delta: -1 });
    },
    async forward() {
      await browser.browsingContextTraverseHistory({ context, delta: 1 });
    },
    async picture() {
      return Buffer.from((await browser.browsingContextCaptureScreenshot({ context })).data, 'base64');
    },
    async print() {
      return Buffer.from((await browser.browsingContextPrint({ context })).data, 'base64');
    },
    async close() {
      const ended = new Promise((resolve) => program.once('exit', resolve));
      program.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
