/** The page as the host has it now; null where it does not answer, or with something else than ours, as a sign-in page is. */
async function newestPage(): Promise<string | null> {
  try {
    // Past the browser's store, where a question waits as long as another for the same page is not answered.
    const response = await fetch(window.location.pathname, { cache: 'no-store' });
    const page = response.ok ? await response.text() : '';
    return page.includes('id="panels"') && page.includes('id="map"') ? page : null;
  } catch {
    return null;
  }
}

/**
 * To be asked when a part of the page fails. Loads the page anew, which the link brings back as it is, where the host answers
 * and has another release, whose parts may have taken the place of ours; not where the page came by a reload already.
 */
export async function reloadIfReplaced(): Promise<void> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const entry = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  if (navigation?.type === 'reload' || !entry) return;
  const page = await newestPage();
  if (page && !page.includes(entry)) reload();
}

/** To be asked when only a new page can help: loads it where there is one to be had, and never without a network. */
export async function reloadIfAnswered(): Promise<void> {
  if (await newestPage()) reload();
}

let isReloading = false;

/** Loads the page anew, once however many ask for it: several parts may miss what a release took away, each in its own time. */
export function reload(): void {
  if (isReloading) return;
  isReloading = true;
  window.location.reload();
}
