import { expect, test } from '@playwright/test';
import { detail } from './support.ts';

test('published lengths that disagree stand side by side, each with its source and its ratio to ours', async ({
  page,
}) => {
  await page.goto('.?lang=en&route=china-kyrgyzstan-uzbekistan-railway');
  const lengths = detail(page).locator('.lengths');
  for (const km of ['532.53 km', '523 km', '486 km', '304.94 km', '260 km'])
    await expect(lengths).toContainText(km);
  await expect(lengths.getByRole('link', { name: /Trend/ }).first()).toHaveAttribute('href', /trend\.az/);
  // The Uzbek part is traced and has a ratio; the Kyrgyz one is a sketch and has none.
  await expect(lengths.getByRole('row', { name: /Uzbekistan/ }).first()).toContainText(/[01]\.\d\d/);
  await expect(lengths.getByRole('row', { name: /Kyrgyzstan/ }).first()).toContainText('sketch');
  await expect(detail(page).locator('.facts')).toContainText(
    'Under construction (55%), as of December 5, 2025',
  );
});

test('a stalled pipeline shows its newest status, and the history with sources under it', async ({
  page,
}) => {
  await page.goto('.?lang=en&route=china-central-asia-gas-pipeline-line-d');
  await expect(detail(page).locator('.facts')).toContainText('Stalled');
  const claims = detail(page).locator('.claims');
  await expect(claims).toContainText('September 13, 2014');
  await expect(claims.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await expect(claims).toContainText('Newest sources found; last looked on November 26, 2026');
});

test('a port shows its dated facts in the reader’s language', async ({ page }) => {
  await page.goto('.?lang=ru&place=aktau-port');
  const claims = detail(page).locator('.claims');
  await expect(claims).toContainText('Что говорят источники');
  expect(await claims.locator('li').count()).toBeGreaterThan(3);
  for (const date of await claims.locator('.claim-date').allTextContents())
    expect(date).toMatch(/(19|20)\d\d/);
  expect(await claims.locator('.source').count()).toBe(await claims.locator('li').count());
});
