import { HEIGHT_MESSAGE } from './exports/frame.ts';
import { layoutOf, remNow, roomNow } from './state/layout.ts';
import type { FramePart } from './state/view.ts';
import './styles/embed.css';

/** Of the map's height to its width, and between which heights it is of use, rem. */
const SHAPE = { share: 0.62, least: 18, most: 42 };
/** With the panel below it, rem. */
const WITH_SHEET = { least: 32, most: 48 };

/** Takes away what a frame of another page does without, and tells that page how high the frame would be best. */
export function beginEmbed(parts: readonly FramePart[]): void {
  document.documentElement.dataset.embed = parts.join(' ');
  if (window.parent === window) return;
  let told = 0;
  // Only its width asks for another height: the host may answer with a height of its own.
  new ResizeObserver(() => {
    const { width } = document.documentElement.getBoundingClientRect();
    if (width === told) return;
    told = width;
    window.parent.postMessage({ type: HEIGHT_MESSAGE, height: heightWanted(parts) }, '*');
  }).observe(document.documentElement);
}

/** CSS px. */
function heightWanted(parts: readonly FramePart[]): number {
  const { width, height } = roomNow();
  const hasSheet = parts.includes('panel') && layoutOf({ width, height }).layout === 'narrow';
  const { least, most } = hasSheet ? WITH_SHEET : SHAPE;
  return Math.round(Math.min(Math.max(width * SHAPE.share, least), most) * remNow());
}
