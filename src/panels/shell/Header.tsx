import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import { useRef, useState } from 'react';
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
  const { words, language, say, colon } = useWords();
  const theme = useAtlasState((state) => state.theme);
  const [aboutOpen, setAboutOpen] = useState(false);
  const taking = useAtlasState((state) => state.taking);
  const ThemeIcon = THEME_ICONS[theme];
  const nextTheme = THEME_CHOICES[(THEME_CHOICES.indexOf(theme) + 1) % THEME_CHOICES.length] ?? 'auto';
  const closeAbout = () => setAboutOpen(false);
  const leaveTaking = () => store.setState({ taking: null });
  // The last that was asked for is spoken, whichever comes last.
  const asked = useRef<UiLanguage>(language);
  const speak = (chosen: UiLanguage) => {
    asked.current = chosen;
    return loadWords(chosen).then(
      () => asked.current === chosen && changeView(store, { language: chosen }),
      (error) => asked.current === chosen && notify(store, { kind: 'words-missing', detail: String(error) }),
    );
  };
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
          aria-label={words.theme + colon + words.themes[theme]}
          title={words.theme + colon + words.themes[theme]}
          onClick={() => store.setState({ theme: nextTheme })}
        >
          <ThemeIcon size={18} aria-hidden="true" />
        </button>
      </div>
      <PageNav onAbout={() => setAboutOpen(true)} />
      {aboutOpen && (
        <About onClose={closeAbout} leave={{ layer: 'dialog', word: words.close, go: closeAbout }} />
      )}
      {taking && (
        <TakeAway
          first={taking.part}
          onClose={leaveTaking}
          leave={{ layer: 'dialog', word: words.close, go: leaveTaking }}
        />
      )}
    </header>
  );
}
