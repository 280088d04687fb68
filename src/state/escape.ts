/** What Escape closes, the newest last. One listener asks them, so that no two answer to one key. */
const open: (() => void)[] = [];

function answer(event: KeyboardEvent): void {
  const close = event.key === 'Escape' && !event.isComposing ? open.at(-1) : undefined;
  if (!close) return;
  event.preventDefault();
  event.stopPropagation();
  close();
}

/** Has Escape call `close` until the returned function is called, unless something newer is open. */
export function onEscape(close: () => void): () => void {
  if (open.length === 0) window.addEventListener('keydown', answer, { capture: true });
  open.push(close);
  return () => {
    open.splice(open.lastIndexOf(close), 1);
    if (open.length === 0) window.removeEventListener('keydown', answer, { capture: true });
  };
}
