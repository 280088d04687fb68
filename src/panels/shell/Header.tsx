import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { tagOf, UI_LANGUAGE_IDS, UI_LANGUAGES, type UiLanguage } from '../../domain/languages.ts';
import { loadWords } from '../../i18n/words.ts';
import { changeView, notify, THEME_CHOICES } from '../../state/store.ts';
import { Choices } from '../parts/Choices.tsx';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { lazyPartOfAtlas } from '../parts/lazyPart.tsx';
import { lazyPartOfLedger } from '../parts/ledgerPart.tsx';
import { PageNav } from './PageNav.tsx';
import { PrintLine } from './PrintLine.tsx';

const About = lazyPartOfAtlas(async () => (await import('./About.tsx')).About);
const TakeAway = lazyPartOfLedger(async () => (await import('../take/TakeAway.tsx')).TakeAway);
const THEME_ICONS = { auto: Monitor, light: Sun, dark: Moon };

export function Header() {
  const { store, atlas } = useSetting();
  const { words, language, say } = useWords();
  const theme = useAtlasState((state) => state.theme);
  const [aboutOpen, setAboutOpen] = useState(false);
  const isTaking = useAtlasState((state) => state.isTaking);
  const ThemeIcon = THEME_ICONS[theme];
  const nextTheme = THEME_CHOICES[(THEME_CHOICES.indexOf(theme) + 1) % THEME_CHOICES.length] ?? 'auto';
  const closeAbout = () => setAboutOpen(false);
  const leaveTaking = () => store.setState({ isTaking: false });
  const speak = (chosen: UiLanguage) =>
    loadWords(chosen).then(
      () => changeView(store, { language: chosen }),
      (error) => notify(store, { kind: 'words-missing', detail: String(error) }),
    );
  return (
    <header className="header">
      <div className="header-title">
        <h1>{words.title}</h1>
        <p>{words.subtitle(atlas.summits.map(({ name }) => say(name)))}</p>
        <PrintLine />
      </div>
      <div className="header-tools">
        <Choices
          className="switch"
          label={words.language}
          options={UI_LANGUAGE_IDS.map((id) => ({
            value: id,
            content: UI_LANGUAGES[id].name,
            lang: tagOf(id),
          }))}
          chosen={[language]}
          onChange={([chosen]) => chosen && speak(chosen)}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={`${words.theme}: ${words.themes[theme]}`}
          title={`${words.theme}: ${words.themes[theme]}`}
          onClick={() => store.setState({ theme: nextTheme })}
        >
          <ThemeIcon size={18} aria-hidden="true" />
        </button>
      </div>
      <PageNav onAbout={() => setAboutOpen(true)} />
      {aboutOpen && (
        <About onClose={closeAbout} leave={{ layer: 'dialog', word: words.close, go: closeAbout }} />
      )}
      {isTaking && (
        <TakeAway onClose={leaveTaking} leave={{ layer: 'dialog', word: words.close, go: leaveTaking }} />
      )}
    </header>
  );
}
