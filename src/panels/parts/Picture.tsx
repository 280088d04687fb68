import { createElement, type ReactElement } from 'react';
import type { Drawing, Part } from '../../symbols/drawing.ts';

/** A picture that only illustrates the words beside it; in a box of other proportions it is cut, not pressed. */
export function Picture({ drawing: { width, height, box, children, ...ink } }: { drawing: Drawing }) {
  return (
    <svg
      {...{ width, height, ...ink }}
      viewBox={box.join(' ')}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {children.map(elementOf)}
    </svg>
  );
}

function elementOf(part: Part, key: number): ReactElement {
  if (part.tag === 'g') {
    const { tag, at, children, ...ink } = part;
    return createElement(
      tag,
      { ...ink, key, transform: `translate(${at.join(' ')})` },
      children.map(elementOf),
    );
  }
  const { tag, ...own } = part;
  return createElement(tag, { ...own, key });
}
