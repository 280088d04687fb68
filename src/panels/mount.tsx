import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { type Setting, SettingContext } from './context.ts';

export function mountPanels(container: HTMLElement, setting: Setting): void {
  createRoot(container).render(
    <StrictMode>
      <SettingContext value={setting}>
        <App />
      </SettingContext>
    </StrictMode>,
  );
}
