import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { detail } from './support.ts';

test('the ledger: all rows once, sorted, narrowed, by keyboard to a detail and back, and as a file', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?lang=en&page=ledger');
  const rows = page.locator('.ledger-table tr[data-row]');
  await expect(page.getByRole('heading', { name: 'Ledger', exact: true })).toBeFocused();
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row') ?? ''));
  expect(ids.filter((id) => /^(consensus|platforms|documents)-\d+$/.test(id))).toHaveLength(82);
  expect(new Set(ids).size).toBe(ids.length);
  const axe = async () =>
    (await new AxeBuilder({ page }).include('.ledger').analyze()).violations.map(({ id, nodes }) => [
      id,
      nodes[0]?.target,
    ]);
  expect(await axe()).toEqual([]);

  const date = page.getByRole('columnheader', { name: 'Date' });
  await date.getByRole('button').click();
  await date.getByRole('button').click();
  await expect(date).toHaveAttribute('aria-sort', 'descending');
  await page.locator('.ledger-tools button[data-value="held"]').click();
  await expect(page).toHaveURL(/fates=held/);
  await expect(page).toHaveURL(/sort=-date/);
  const left = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV of what is shown' }).click();
  const file = await readFile(await (await saving).path(), 'utf8');
  const saved = file.trimEnd().split('\r\n').slice(1);
  expect(saved.map((line) => line.split(',')[0])).toEqual(left);

  const words = page.locator('[data-row="consensus-39"] .ledger-words');
  await words.focus();
  await page.keyboard.press('Enter');
  await expect(detail(page).locator('.became')).toContainText('In force or held');
  await expect(detail(page).locator('.became .source').first()).toHaveAttribute('href', /^https?:/);
  await expect(words).toBeFocused();
  await page.goBack();
  await expect(detail(page)).toHaveCount(0);
  await expect(words).toBeFocused();
  await expect(page.locator('.ledger')).toBeVisible();

  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await axe()).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  const body = page.locator('.ledger-body');
  await expect.poll(() => body.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
  expect(await axe()).toEqual([]);
});
