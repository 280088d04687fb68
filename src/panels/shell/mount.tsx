import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Setting, SettingContext } from '../parts/context.ts';
import { partsToCome } from '../parts/lazyPart.tsx';
import { Part } from '../parts/Part.tsx';
import { App } from './App.tsx';

/** Resolves when the panels stand, with the parts that the link asks for. */
export async function mountPanels(container: HTMLElement, setting: Setting): Promise<void> {
  const root = createRoot(container);
  flushSync(() =>
    root.render(
      <StrictMode>
        <SettingContext value={setting}>
          <Part>
            <App />
          </Part>
        </SettingContext>
      </StrictMode>,
    ),
  );
  await partsToCome();
}
