import type { Map as MapLibre } from 'maplibre-gl';
import { expect } from 'vitest';
import type { Engine } from './engine.ts';

declare global {
  interface Window {
    atlasMap?: MapLibre;
  }
}

/** The processor draws; a step that takes longer than this has failed. */
const LIMIT = { timeout: 30_000, interval: 200 };

/** Waits for what a function sees in the page. */
export function seen<Words extends unknown[], Result>(
  engine: Engine,
  work: (...words: Words) => Result,
  ...words: Words
) {
  return expect.poll(() => engine.evaluate(work, ...words), LIMIT);
}

export function words(engine: Engine, selector: string) {
  return seen(engine, (name) => document.querySelector(name)?.textContent ?? '', selector);
}

export async function mapAtRest(engine: Engine): Promise<void> {
  await seen(engine, () => {
    const map = window.atlasMap;
    return Boolean(map?.isStyleLoaded() && map.loaded() && map.areTilesLoaded() && !map.isMoving());
  }).toBe(true);
}

/** Clicks the middle of an element, once it rests there and lies on top; of several the first with such words. */
export async function click(engine: Engine, selector: string, text = ''): Promise<void> {
  const middle = (name: string, said: string) => {
    const element = [...document.querySelectorAll(name)].find((one) => one.textContent?.includes(said));
    element?.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return element?.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
  };
  let last: { x: number; y: number } | null = null;
  const rests = async () => {
    const before = last;
    last = await engine.evaluate(middle, selector, text);
    return last !== null && last.x === before?.x && last.y === before.y;
  };
  await expect.poll(rests, { ...LIMIT, message: `${selector} ${text} can be clicked` }).toBe(true);
  if (last) await clickAt(engine, last);
}

export async function clickAt(engine: Engine, { x, y }: { x: number; y: number }): Promise<void> {
  await engine.act({
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  });
}

/** Presses keys one after the other; special ones by their WebDriver sign. */
export async function press(engine: Engine, ...keys: string[]): Promise<void> {
  const actions = keys.flatMap((value) => [
    { type: 'keyDown' as const, value },
    { type: 'keyUp' as const, value },
  ]);
  await engine.act({ type: 'key', id: 'keys', actions });
}
