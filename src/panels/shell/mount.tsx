import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Setting, SettingContext } from '../parts/context.ts';
import { Part } from '../parts/Part.tsx';
import { App } from './App.tsx';

export function mountPanels(container: HTMLElement, setting: Setting): void {
  createRoot(container).render(
    <StrictMode>
      <SettingContext value={setting}>
        <Part>
          <App />
        </Part>
      </SettingContext>
    </StrictMode>,
  );
}
