/** Whether the site keeps an edition: a host that answers anything for what is missing does not count. */
async function isKept(version: string): Promise<boolean> {
  try {
    const entries = await (await fetch(new URL('editions/index.json', document.baseURI))).json();
    return entries.some((entry: { version: string }) => entry.version === version);
  } catch {
    return false;
  }
}

/**
 * Leads a link that asks for an edition to that edition, where the site keeps it; else the link is read as it is, by the
 * newest data. Returns whether the page is being left.
 */
export async function leadToEdition(version: string, { search, hash }: Location): Promise<boolean> {
  if (!(await isKept(version))) return false;
  const rest = new URLSearchParams(search);
  rest.delete('edition');
  location.replace(new URL(`editions/${version}/?${rest}${hash}`, document.baseURI));
  return true;
}
