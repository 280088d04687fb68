import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { ChartGantt, Info, Map as MapIcon, Monitor, Moon, Sun } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { LANGUAGES, type Language } from '../../domain/vocabulary.ts';
import { HTML_LANG, LANGUAGE_NAMES, loadWords } from '../../i18n/words.ts';
import { changeView, notify, THEME_CHOICES } from '../../state/store.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';

const About = lazy(() => import('./About.tsx'));
const THEME_ICONS = { auto: Monitor, light: Sun, dark: Moon };

export function Header() {
  const { store } = useSetting();
  const { words, language } = useWords();
  const theme = useAtlasState((state) => state.theme);
  const [aboutOpen, setAboutOpen] = useState(false);
  const page = useAtlasState((state) => state.view.page);
  const otherPage = page === 'map' ? 'timeline' : 'map';
  const ThemeIcon = THEME_ICONS[theme];
  const nextTheme = THEME_CHOICES[(THEME_CHOICES.indexOf(theme) + 1) % THEME_CHOICES.length] ?? 'auto';
  const speak = (chosen: Language) =>
    loadWords(chosen).then(
      () => changeView(store, { language: chosen }),
      (error) => notify(store, { kind: 'words-missing', detail: String(error) }),
    );
  return (
    <header className="header">
      <div className="header-title">
        <h1>{words.title}</h1>
        <p>{words.subtitle}</p>
      </div>
      <div className="header-tools">
        <ToggleGroup
          className="switch"
          aria-label={words.language}
          value={[language]}
          onValueChange={([chosen]) => chosen && speak(chosen as Language)}
        >
          {LANGUAGES.map((option) => (
            <Toggle key={option} value={option} lang={HTML_LANG[option]}>
              {LANGUAGE_NAMES[option]}
            </Toggle>
          ))}
        </ToggleGroup>
        <button
          type="button"
          className="icon-button to-page"
          aria-label={words[otherPage]}
          title={words[otherPage]}
          onClick={() => changeView(store, { page: otherPage })}
        >
          {page === 'map' ? (
            <ChartGantt size={18} aria-hidden="true" />
          ) : (
            <MapIcon size={18} aria-hidden="true" />
          )}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`${words.theme}: ${words.themes[theme]}`}
          title={`${words.theme}: ${words.themes[theme]}`}
          onClick={() => store.setState({ theme: nextTheme })}
        >
          <ThemeIcon size={18} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.about}
          title={words.about}
          onClick={() => setAboutOpen(true)}
        >
          <Info size={18} aria-hidden="true" />
        </button>
      </div>
      {aboutOpen && (
        <Suspense>
          <About onClose={() => setAboutOpen(false)} />
        </Suspense>
      )}
    </header>
  );
}
