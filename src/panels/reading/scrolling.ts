/**
 * Scrolls the panel, and nothing around it, to a part of it.
 * @param share how far below the panel's top the part comes to stand, of its height
 */
export function scrollPanelTo(part: Element, share = 0): void {
  const panel = part.closest('.panel-body');
  if (!panel) return;
  const { top, height } = panel.getBoundingClientRect();
  panel.scrollBy(0, part.getBoundingClientRect().top - top - share * height);
}
