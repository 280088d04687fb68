import { expect, type Locator, type Page } from '@playwright/test';
import fc from 'fast-check';
import { linkArbitrary } from '../state/linkArbitrary.ts';
import { knownIn, LINK_WORDS } from '../state/linkWords.ts';
import { test } from './host.ts';
import { mapIdle, readAtlas } from './support.ts';

/** `npm run test:walk` goes all the way; with the other tests it goes as far as it comes in its time. */
const STEPS = Number(process.env.ATLAS_WALK_STEPS ?? 500);
const PATIENCE_MS = process.env.ATLAS_WALK_STEPS ? Number.POSITIVE_INFINITY : 45_000;
/** With the other tests it is one that has found faults, so that luck holds up no release; by hand another each time. */
const SEED = Number(
  process.env.ATLAS_WALK_SEED ??
    (process.env.ATLAS_WALK_STEPS ? Math.trunc(Math.random() * 2 ** 31) : 52_735_632),
);
/** So often the walk stops, and the address is opened beside it. */
const STEPS_BETWEEN_LOOKS = 100;

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
  { width: 800, height: 600 },
];
const KEYS = ['Tab', 'Shift+Tab', 'Enter', 'Escape', ' ', '/', '?', 'n', 'p'].concat([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageDown',
  '+',
  '-',
]);
const WORDS = ['gas', '铁路', 'Актау', 'zzz', '', '第七条', '"'];

const share = fc.noBias(fc.nat(999)).map((part) => part / 1000);
const STEP = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('press' as const), which: share }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('key' as const), key: fc.constantFrom(...KEYS) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('map' as const), x: share, y: share }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wheel' as const), by: fc.constantFrom(-240, 240) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('back' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('forward' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('type' as const), words: fc.constantFrom(...WORDS) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('size' as const), size: fc.constantFrom(...SIZES) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('network' as const), isOff: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('context' as const), isLost: fc.boolean() }) },
);
type Step = (typeof STEP extends fc.Arbitrary<infer One> ? One : never) | { do: 'link'; link: string };

test('a walk at random leaves no error, something to read, and an address that says what is shown', async ({
  page,
  context,
}) => {
  // Drawn in software, a step may take a second.
  test.setTimeout(Math.max(300_000, STEPS * 4000));
  page.setDefaultTimeout(60_000);
  console.log(`a walk with the seed ${SEED}; ATLAS_WALK_SEED=${SEED} takes it again`);
  const errors: string[] = [];
  const walked: Step[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? String(error)));
  context.on('page', (other) => other.opener().then((opener) => opener && other.close()));
  await page.goto('./?lang=en');
  await mapIdle(page);
  page.on('load', () => console.log(`loaded anew after ${walked.length} steps`));

  const atlas = await readAtlas(page);
  const link = linkArbitrary(knownIn(atlas), LINK_WORDS).map((link) => ({ do: 'link' as const, link }));
  const anyStep: fc.Arbitrary<Step> = fc.oneof(
    { weight: 5, arbitrary: STEP },
    { weight: 2, arbitrary: link },
  );

  const start = Date.now();
  for (const step of fc.sample(anyStep, { numRuns: STEPS, seed: SEED })) {
    if (Date.now() - start > PATIENCE_MS) break;
    walked.push(step);
    await throughLoads(page, () => take(page, step));
    const after = () => `${walked.length} steps, the last: ${JSON.stringify(walked.slice(-8))}`;
    expect(errors, after()).toEqual([]);
    const words = await throughLoads(page, () => wordsOnScreen(page));
    expect(words.length, after()).toBeGreaterThan(20);
    if (walked.length % STEPS_BETWEEN_LOOKS === 0) await expectAddressTrue(page, after());
  }
  console.log(`${walked.length} steps`);
  await expectAddressTrue(page, `${walked.length} steps: ${JSON.stringify(walked.slice(-8))}`);
  expect(errors).toEqual([]);
});

/** "Try again" loads the page anew where nothing else helps; what this interrupts is done again. */
async function throughLoads<Answer>(page: Page, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    if (!String(error).includes('Execution context was destroyed')) throw error;
    await mapIdle(page);
    return await act();
  }
}

/** Takes a step; what cannot be done where the page stands is passed over. */
async function take(page: Page, step: Step): Promise<void> {
  switch (step.do) {
    case 'press': {
      const all = page.locator(
        'button:visible, summary:visible, a[href^="?"]:visible, [role="slider"]:visible',
      );
      const count = await all.count();
      if (count === 0) return;
      await passOver(all.nth(Math.min(count - 1, Math.floor(step.which * count))));
      return;
    }
    case 'key':
      // A link out of the atlas is the end of any walk.
      if (step.key === 'Enter' && (await page.locator('a:not([href^="?"]):focus').count()) > 0) return;
      return page.keyboard.press(step.key);
    case 'map':
    case 'wheel': {
      const box = await page.locator('#map').boundingBox();
      if (!box) return;
      const [x, y] = step.do === 'map' ? [step.x, step.y] : [0.5, 0.5];
      const at = [box.x + box.width * x, box.y + box.height * y] as const;
      if (step.do === 'map') return page.mouse.click(...at);
      await page.mouse.move(...at);
      return page.mouse.wheel(0, step.by);
    }
    case 'back':
    case 'forward':
      // The walk stays in the atlas: before its first step there is another page.
      await page.evaluate((way) => {
        const { navigation } = window as unknown as {
          navigation: { canGoForward: boolean; currentEntry: { index: number } };
        };
        if (way === 'forward' && navigation.canGoForward) window.history.forward();
        if (way === 'back' && navigation.currentEntry.index > 1) window.history.back();
      }, step.do);
      return;
    case 'link':
      // As by a link within the page, or by hand in the address bar.
      return page.evaluate((link) => {
        history.pushState(null, '', link);
        window.dispatchEvent(new PopStateEvent('popstate'));
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      }, step.link);
    case 'type': {
      const box = page.locator('input[type="search"]:visible').first();
      if ((await box.count()) > 0) await box.fill(step.words, { timeout: 1000 }).catch(() => {});
      return;
    }
    case 'size':
      return page.setViewportSize(step.size);
    case 'network':
      return page.context().setOffline(step.isOff);
    case 'context':
      return setContext(page, step.isLost);
  }
}

async function passOver(control: Locator): Promise<void> {
  await control.click({ timeout: 1000 }).catch(() => {});
}

function setContext(page: Page, isLost: boolean): Promise<void> {
  return page.evaluate((lost) => {
    const held = window as { heldContext?: WEBGL_lose_context | null };
    const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
    const context = canvas?.getContext('webgl2');
    if (lost && context && !context.isContextLost()) {
      held.heldContext = context.getExtension('WEBGL_lose_context');
      held.heldContext?.loseContext();
    }
    if (!lost && context?.isContextLost()) held.heldContext?.restoreContext();
  }, isLost);
}

/** What a reader has before their eyes, in any language. */
function wordsOnScreen(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.trim());
}

/** What the link is to bring back, as the page shows it; null what is folded or not on this page. */
function shown(page: Page): Promise<Record<string, string | null>> {
  return page.evaluate(() => {
    const seen = (selector: string) => {
      const element = document.querySelector<HTMLElement>(selector);
      return element?.checkVisibility() ? element : null;
    };
    return {
      language: document.documentElement.lang,
      title: document.title,
      detail: seen('.detail h2')?.textContent ?? null,
      page: seen('[aria-current="page"]')?.textContent ?? null,
      // The lists' counts are of what the filters and the search leave.
      commitments: seen('#tab-commitments')?.textContent ?? null,
      places: seen('#tab-places')?.textContent ?? null,
    };
  });
}

/** With network and context there again, the address opened beside the walk shows what the walk shows. */
async function expectAddressTrue(page: Page, after: string): Promise<void> {
  await page.context().setOffline(false);
  await setContext(page, false);
  await mapIdle(page);
  // What did not come while there was no network has another try, as a reader would give it.
  for (const again of await page.locator('.part-notice button:visible').first().all()) await passOver(again);
  const beside = await page.context().newPage();
  await beside.setViewportSize(page.viewportSize() ?? { width: 1280, height: 720 });
  await beside.goto(page.url());
  await mapIdle(beside);
  const differences = async () => {
    const [here, there] = [await shown(page), await shown(beside)];
    return Object.entries(here).filter(
      ([what, value]) => value !== null && there[what] !== null && value !== there[what],
    );
  };
  await expect.poll(differences, after).toEqual([]);
  await beside.close();
}
