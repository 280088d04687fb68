/** A part of the panel that is kept where it was scrolled to. */
export type Kept = { readonly isKept: boolean; release(): void };

/**
 * Scrolls the panel, and nothing around it, to a part of it, and keeps it there while what comes late (letters, above all)
 * moves the text; until the reader scrolls.
 * @param share how far below the panel's top the part comes to stand, of its height
 */
export function keepPanelAt(part: Element, share = 0): Kept {
  const panel = part.closest('.panel-body');
  if (!panel) return { isKept: false, release() {} };
  let isKept = true;
  let place = 0;
  let extent = 0;
  const go = () => {
    const { top, height } = panel.getBoundingClientRect();
    panel.scrollBy(0, part.getBoundingClientRect().top - top - share * height);
    place = panel.scrollTop;
    extent = panel.scrollHeight;
  };
  // Browsers move a panel themselves when text above what they take to be read grows.
  const scrolled = () => {
    if (panel.scrollHeight !== extent) go();
    else if (panel.scrollTop !== place) release();
  };
  const growth = new ResizeObserver(go);
  const release = () => {
    isKept = false;
    growth.disconnect();
    panel.removeEventListener('scroll', scrolled);
  };
  go();
  for (const child of panel.children) growth.observe(child);
  panel.addEventListener('scroll', scrolled);
  return {
    get isKept() {
      return isKept;
    },
    release,
  };
}
