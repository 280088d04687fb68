import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let listeners: Set<(event: object) => void>;
let onEscape: typeof import('../../src/state/escape.ts').onEscape;
beforeEach(async () => {
  // What is open is kept in the module: each test has its own.
  vi.resetModules();
  ({ onEscape } = await import('../../src/state/escape.ts'));
  listeners = new Set();
  vi.stubGlobal('window', {
    addEventListener: (_name: string, listener: (event: object) => void) => listeners.add(listener),
    removeEventListener: (_name: string, listener: (event: object) => void) => listeners.delete(listener),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Presses a key; whether the page kept it to itself. */
function press(key: string, more: object = {}): boolean {
  const event = { key, isComposing: false, preventDefault: vi.fn(), stopPropagation: vi.fn(), ...more };
  for (const listener of listeners) listener(event);
  return event.preventDefault.mock.calls.length > 0 && event.stopPropagation.mock.calls.length > 0;
}

test('Escape closes what was opened last, and that alone', () => {
  const closed: string[] = [];
  const leaveDetail = onEscape('panel', () => closed.push('detail'));
  const leaveDialog = onEscape('dialog', () => closed.push('dialog'));
  expect(press('Escape')).toBe(true);
  expect(closed).toEqual(['dialog']);
  leaveDialog();
  press('Escape');
  expect(closed).toEqual(['dialog', 'detail']);
  leaveDetail();
});

test('other keys, and the Escape of an input method, are left alone', () => {
  const close = vi.fn();
  const leave = onEscape('panel', close);
  expect(press('Enter')).toBe(false);
  expect(press('Escape', { isComposing: true })).toBe(false);
  expect(close).not.toHaveBeenCalled();
  leave();
});

test('where nothing is open nobody listens, and what is closed out of turn takes nothing with it', () => {
  const closed: string[] = [];
  const leaveFirst = onEscape('panel', () => closed.push('first'));
  const leaveSecond = onEscape('panel', () => closed.push('second'));
  leaveFirst();
  press('Escape');
  expect(closed).toEqual(['second']);
  leaveSecond();
  expect(listeners.size).toBe(0);
  expect(press('Escape')).toBe(false);
});

test('a page over the map closes before the panel beside it, whichever was opened last', () => {
  const closed: string[] = [];
  const leavePage = onEscape('page', () => closed.push('page'));
  const leaveDetail = onEscape('panel', () => closed.push('detail'));
  press('Escape');
  leavePage();
  press('Escape');
  leaveDetail();
  expect(closed).toEqual(['page', 'detail']);
});
