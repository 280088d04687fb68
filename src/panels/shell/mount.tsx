import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Setting, SettingContext } from '../parts/context.ts';
import { App } from './App.tsx';

export function mountPanels(container: HTMLElement, setting: Setting): void {
  createRoot(container).render(
    <StrictMode>
      <SettingContext value={setting}>
        <App />
      </SettingContext>
    </StrictMode>,
  );
}
