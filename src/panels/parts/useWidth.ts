import { useLayoutEffect, useRef, useState } from 'react';

/** The width of what the ref is put on, px; before it is laid out, that of a desktop. */
export function useWidth<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth || 640));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
