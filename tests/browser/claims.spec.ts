import { expect, test } from '@playwright/test';
import { detail, turnTo } from './support.ts';

test('lengths that disagree stand side by side with their sources, a status with its history, the facts of a port with their dates', async ({
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

  // A stalled pipeline shows its newest status, and the history with sources under it.
  await turnTo(page, '?lang=en&route=china-central-asia-gas-pipeline-line-d');
  await expect(detail(page).locator('.facts')).toContainText('Stalled');
  const claims = detail(page).locator('.claims');
  await expect(claims).toContainText('September 13, 2014');
  await expect(claims.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await expect(claims).toContainText('Newest sources found; last looked on November 26, 2026');

  // And a port its dated facts, in the reader’s language.
  await turnTo(page, '?lang=ru&place=aktau-port');
  await expect(claims).toContainText('Что говорят источники');
  expect(await claims.locator('li').count()).toBeGreaterThan(3);
  for (const date of await claims.locator('.claim-date').allTextContents())
    expect(date).toMatch(/(19|20)\d\d/);
  expect(await claims.locator('.source').count()).toBe(await claims.locator('li').count());
});

test('what lies nowhere says why: a commitment of no place, a corridor without a course', async ({
  page,
}) => {
  await page.goto('./?lang=en&commitment=outcomes.platforms-1');
  const reason = detail(page).locator('.unplaced');
  await expect(reason).toContainText('Not on the map');
  await page.locator('.detail .back').click();
  await page.getByRole('tab', { name: 'Routes and places' }).click();
  await page.locator('[data-thing="china-central-asia-south-asia"]').click();
  await expect(reason).toContainText('Named, not drawn');
  await expect(detail(page).locator('mark').first()).toHaveText('中国－中亚－南亚');
});
