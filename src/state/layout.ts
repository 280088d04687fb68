/** Narrower than this the panel is a sheet over the map. The one place where the width stands. */
const NARROW = '(max-width: 760px)';

export function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}

/** Keeps `data-layout` on the page's root, by which the style sheets know the sheet from the panel. */
export function followLayout(): void {
  const narrow = window.matchMedia(NARROW);
  const follow = () => {
    document.documentElement.dataset.layout = narrow.matches ? 'narrow' : 'wide';
  };
  follow();
  narrow.addEventListener('change', follow);
}
