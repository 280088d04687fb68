/** What Escape may close, from the bottom to the top: a panel beside the map, a page over it, a dialog over all. */
const LAYERS = ['panel', 'page', 'dialog'] as const;
export type Layer = (typeof LAYERS)[number];

/** What is open, the newest last. One listener asks it, so that no two answer to one key. */
const open: { layer: Layer; close: () => void }[] = [];

function topmost(): (() => void) | undefined {
  const layer = LAYERS.findLast((one) => open.some((own) => own.layer === one));
  return open.findLast((own) => own.layer === layer)?.close;
}

function answer(event: KeyboardEvent): void {
  const close = event.key === 'Escape' && !event.isComposing ? topmost() : undefined;
  if (!close) return;
  event.preventDefault();
  event.stopPropagation();
  close();
}

/** Has Escape call `close` until the returned function is called, unless something newer or higher is open. */
export function onEscape(layer: Layer, close: () => void): () => void {
  if (open.length === 0) window.addEventListener('keydown', answer, { capture: true });
  const own = { layer, close };
  open.push(own);
  return () => {
    open.splice(open.indexOf(own), 1);
    if (open.length === 0) window.removeEventListener('keydown', answer, { capture: true });
  };
}
