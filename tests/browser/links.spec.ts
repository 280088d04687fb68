import { expect } from '@playwright/test';
import { test } from './host.ts';
import { commitmentRow, detail, openAtlas } from './support.ts';

test('whichever way a reader comes back, the list stands as it was and its row has the focus', async ({
  page,
}) => {
  await openAtlas(page);
  const row = await commitmentRow(page, 'declaration.7-4b');
  // The pointer's way to the row is the last that moves the list.
  await row.hover();
  const top = () => page.locator('.panel-body').evaluate(({ scrollTop }) => scrollTop);
  const left = await top();
  expect(left).toBeGreaterThan(1000);

  await row.click();
  await detail(page).getByRole('link', { name: 'China–Kyrgyzstan–Uzbekistan railway' }).first().click();
  await expect(detail(page).locator('h2')).toHaveText('China–Kyrgyzstan–Uzbekistan railway');
  await page.goBack();
  await expect(detail(page).locator('h2')).toContainText('article 7');
  await page.goBack();
  await expect(detail(page)).toHaveCount(0);
  await expect(row).toBeFocused();
  expect(await top()).toBe(left);

  await page.goForward();
  await expect(detail(page).locator('h2')).toContainText('article 7');
  await page.goBack();
  await expect(row).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(detail(page).locator('h2')).toBeFocused();
  await detail(page)
    .getByRole('link', { name: 'China–Kyrgyzstan–Uzbekistan railway' })
    .first()
    .press('Enter');
  await expect(detail(page).locator('h2')).toHaveText('China–Kyrgyzstan–Uzbekistan railway');
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  expect(await top()).toBe(left);
});

test('rows and chips are links: another tab opens the same view with the thing', async ({ page }) => {
  await openAtlas(page, '?lang=ru&sectors=transport&commitment=speech.24f');
  const chip = detail(page).locator('[data-opens="place/bedel"]');
  await expect(chip).toHaveAttribute('href', '?place=bedel&sectors=transport&lang=ru');
  // With a modifier the click is the browser's own.
  const isOurs = await chip.evaluate((link) => {
    let isTaken = true;
    const look = (event: Event) => {
      isTaken = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', look, { once: true });
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    return isTaken;
  });
  expect(isOurs).toBe(false);
  await expect(page).toHaveURL(/commitment=speech\.24f/);
  // Every row opens by a link, whatever list it stands in.
  await page.keyboard.press('Escape');
  const rows = page.locator('.row:visible');
  expect(await rows.count()).toBeGreaterThan(5);
  expect(await rows.evaluateAll((all) => all.every((row) => row.matches('a[href]')))).toBe(true);
});
