/** Whether the host has a newer release than the one that this page is of: then its parts may be gone for good. */
async function isReplaced(): Promise<boolean> {
  const entry = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  if (!entry) return false;
  try {
    const response = await fetch(window.location.pathname, { cache: 'no-cache' });
    const page = response.ok ? await response.text() : '';
    // A sign-in page, or whatever else stands in for ours, is no release.
    const isOurs = page.includes('id="panels"') && page.includes('id="map"');
    return isOurs && !page.includes(entry);
  } catch {
    return false;
  }
}

/**
 * To be asked when a part of the page fails. Loads the page anew, which the link brings back as it is, where the host answers
 * and has another release; not where the page came by a reload already.
 */
export async function reloadIfReplaced(): Promise<void> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'reload' && (await isReplaced())) window.location.reload();
}
