import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellIfLate } from '../../src/state/late.ts';
import { createAtlasStore, notify, type Store } from '../../src/state/store.ts';
import { initialView } from '../../src/state/view.ts';

let store: Store;
beforeEach(() => {
  vi.useFakeTimers();
  store = createAtlasStore(initialView(['en']), 'auto', []);
  notify(store, { kind: 'map-lost' });
});
afterEach(() => void vi.useRealTimers());

const told = () => store.getState().notices.filter(({ kind }) => kind !== 'map-lost');

test.each(['resolve', 'reject'] as const)(
  'what is late is told after a while, until it comes (%s)',
  async (how) => {
    let settle = { resolve: () => {}, reject: () => {} };
    const promise = new Promise<void>((resolve, reject) => {
      settle = { resolve, reject };
    });
    tellIfLate(store, promise, () => ['lines']);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(told()).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told()).toEqual([{ kind: 'late', parts: ['lines'] }]);
    settle[how]();
    await vi.advanceTimersByTimeAsync(0);
    expect(told()).toEqual([]);
    expect(store.getState().notices).toEqual([{ kind: 'map-lost' }]);
  },
);

test('what came in time is never told, nor where nothing is missing any more', async () => {
  const missing = vi.fn(() => []);
  tellIfLate(store, Promise.resolve(), missing);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(missing).not.toHaveBeenCalled();
  tellIfLate(store, new Promise(() => {}), missing);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(missing).toHaveBeenCalledOnce();
  expect(told()).toEqual([]);
});
