import { expect, type Locator, type Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Atlas } from '../../src/domain/atlas.ts';

declare global {
  interface Window {
    atlasMap?: MapLibre;
  }
}

/** Opens the built site and waits until the map has drawn all it has to. */
export async function openAtlas(page: Page, query = '?lang=en'): Promise<void> {
  await page.goto(`./${query}`);
  await mapIdle(page);
}

/** Turns an open page to another view, as a step back in the history does, without a load. */
export async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate((link) => {
    window.history.pushState(null, '', link);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** Resolves when the map has nothing left to load, move or draw. */
export async function mapIdle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const map = window.atlasMap;
    return map?.isStyleLoaded() && map.loaded() && map.areTilesLoaded() && !map.isMoving();
  });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.atlasMap?.once('render', () => resolve());
        window.atlasMap?.triggerRepaint();
      }),
  );
}

export async function readAtlas(page: Page): Promise<Atlas> {
  return (await page.request.get('./data/atlas.json')).json();
}

/** Centres the map on a position, near enough that its line stands alone, and waits. */
export async function lookAt(page: Page, center: [number, number], zoom: number): Promise<void> {
  await page.evaluate(([at, near]) => void window.atlasMap?.jumpTo({ center: at, zoom: near }), [
    center,
    zoom,
  ] as const);
  await mapIdle(page);
}

/** A line drawn `px` to the right of its course, which goes on to `next`. */
export type Offset = { next: [number, number]; px: number };

/** Clicks the map where a position is drawn; where several lines lie there, takes the one named. */
export async function clickMap(
  page: Page,
  at: [number, number],
  name: string,
  offset?: Offset,
): Promise<void> {
  const point = await page.evaluate(
    ([position, beside]) => {
      const map = window.atlasMap;
      if (!map) throw new Error('no map');
      const { x, y } = map.project(position);
      const { left, top } = map.getContainer().getBoundingClientRect();
      if (!beside) return { x: x + left, y: y + top };
      const next = map.project(beside.next);
      const step = beside.px / Math.hypot(next.x - x, next.y - y);
      return { x: x + left - (next.y - y) * step, y: y + top + (next.x - x) * step };
    },
    [at, offset] as const,
  );
  await page.mouse.click(point.x, point.y);
  const title = page.locator('.detail h2');
  const choice = page.getByRole('dialog').getByRole('link', { name, exact: true });
  await expect(title.or(choice).first()).toBeVisible();
  if (await choice.isVisible()) await choice.click();
  await expect(title).toHaveText(name);
}

/** The features of a source that a filter leaves, as the map itself knows them. */
export function shownIds(page: Page, source: 'routes' | 'places', ids: string[]): Promise<string[]> {
  return page.evaluate(
    ([from, all]) => all.filter((id) => !window.atlasMap?.getFeatureState({ source: from, id }).dim),
    [source, ids] as const,
  );
}

/** Turns the list to the commitments. */
export async function showCommitments(page: Page): Promise<void> {
  await page.locator('#tab-commitments').click();
}

/** The button of a sector, unfolded where the sectors are folded. */
export async function sectorButton(page: Page, id: string): Promise<Locator> {
  const fold = page.locator('.unfold-sectors');
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  return page.locator(`.sectors [data-value="${id}"]`);
}

/** The row of a commitment; the list holds only those near the view, so it is scrolled until the row is there. */
export async function commitmentRow(page: Page, id: string): Promise<Locator> {
  const row = page.locator(`[data-commitment="${id}"]`).first();
  await showCommitments(page);
  await expect(page.locator('[data-commitment]').first()).toBeVisible();
  await page.evaluate(async (wanted) => {
    const panel = document.querySelector('.panel-body');
    while (panel && !document.querySelector(`[data-commitment="${wanted}"]`)) {
      panel.scrollBy(0, panel.clientHeight);
      await new Promise(requestAnimationFrame);
    }
  }, id);
  await expect(row).toBeVisible();
  return row;
}

export function detail(page: Page): Locator {
  return page.locator('.detail');
}

/** Until also that stands which no opening shows: what is printed, and what the legend says of the screen. */
export async function standing(page: Page): Promise<void> {
  await expect(page.locator('.legend-body')).toBeAttached();
  await page.waitForFunction(() =>
    [...document.styleSheets].some(
      ({ href, cssRules }) => href?.includes('printSheet') && cssRules.length > 0,
    ),
  );
}
