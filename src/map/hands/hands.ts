import { wholeAtlas } from '../../data/source.ts';
import type { Target } from '../../domain/atlas.ts';
import { dataLanguage } from '../../domain/languages.ts';
import { type IndexedAtlas, targetKey, targetOf } from '../../domain/lookup.ts';
import { placeSurroundings, routeSurroundings } from '../../domain/surroundings.ts';
import { handsWordsIn, sentenceOf } from '../../i18n/hands.ts';
import { wordsIn } from '../../i18n/words.ts';
import { stepOf } from '../../state/roving.ts';
import { select } from '../../state/store.ts';
import { knotWords } from '../knots.ts';
import { thingsInView } from './inView.ts';
import { knotsInView, type SeenKnot } from './knotsInView.ts';
import type { HandsSetting } from './setting.ts';
import '../../styles/hands.css';

/** A thing of the atlas, or a known point of a line, which opens nothing and tells itself. */
type Item = { key: string; target?: Target; knot?: SeenKnot };

/** Keys by which the map is moved from the keyboard. */
const MOVES = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '+', '=', '-']);

/**
 * The map without a mouse, after the pattern of DEFRA's interactive map: a list of what is in view, from west to east, then of
 * the known points of the lines where they are drawn, made anew whenever the camera rests. Up and down walk it, Enter opens, Escape leads back to the map; the place is kept. Each
 * thing says in one sentence what it is and where (W3C technique G227).
 */
export class Hands {
  private readonly list = document.createElement('div');
  private readonly help = document.createElement('p');
  private readonly news = document.createElement('p');
  private items: Item[] = [];
  private language = '';
  /** The thing that one was at. */
  private here = '';
  /** What was opened from the list, until one comes back from it. */
  private opened = '';
  private hasNews = false;
  private whole: IndexedAtlas | null = null;

  constructor(
    private readonly setting: HandsSetting,
    private readonly stop: HTMLElement,
  ) {
    this.list.setAttribute('role', 'listbox');
    this.help.className = 'hands-help';
    this.help.hidden = true;
    this.news.className = 'visually-hidden';
    this.news.setAttribute('role', 'status');
  }

  /** @param isHelpAsked whether it was asked for while this came */
  begin(isHelpAsked: boolean): void {
    const { map, store } = this.setting;
    this.stop.append(this.list, this.help, this.news);
    this.stop.removeAttribute('role');
    this.stop.removeAttribute('aria-label');
    this.make();
    const wasAt = document.activeElement === this.stop;
    this.stop.tabIndex = -1;
    if (wasAt) this.focusHere();
    const isHere = document.activeElement === map.getCanvas() || this.list.contains(document.activeElement);
    if (isHelpAsked && isHere) this.sayHelp();

    this.list.addEventListener('keydown', (event) => this.onListKey(event));
    this.list.addEventListener('focusin', (event) => this.arrive(event.target as HTMLElement));
    this.list.addEventListener('focusout', () => {
      store.setState({ hover: null });
      this.setting.tip.hide();
    });
    this.list.addEventListener('click', (event) => this.open((event.target as HTMLElement).dataset.key));
    map.getCanvas().addEventListener('keydown', (event) => {
      if (event.key === '?') this.sayHelp();
      if (MOVES.has(event.key)) this.hasNews = true;
    });
    map.getCanvas().addEventListener('blur', () => this.hideHelp());
    map.on('idle', () => this.make());
    store.subscribe((state, before) => {
      if (state.view.language !== before.view.language) this.make();
      if (state.fit !== before.fit) this.hasNews = true;
      if (state.view.selection !== before.view.selection && !state.view.selection) this.comeBack();
    });
    wholeAtlas().then(
      (atlas) => {
        this.whole = atlas;
        this.language = '';
        this.make();
      },
      // Without it the things still say their names.
      (error) => console.error(error),
    );
  }

  /** The list of what is in view now; where it is the same, nothing is touched. */
  private make(): void {
    const { map, store, atlas, shown } = this.setting;
    const { language } = store.getState().view;
    const items: Item[] = [
      ...thingsInView(map, atlas, shown).map((target) => ({ key: targetKey(target), target })),
      ...knotsInView(map).map((knot) => ({ key: knot.key, knot })),
    ];
    const keysOf = (list: Item[]) => list.map(({ key }) => key).join('\n');
    if (this.language !== language || keysOf(items) !== keysOf(this.items)) {
      const hadFocus = this.list.contains(document.activeElement);
      this.items = items;
      this.language = language;
      this.list.replaceChildren(...items.map((item, index) => this.option(item, index)));
      this.list.setAttribute('aria-label', wordsIn(language).handsList(items.length));
      this.markHere();
      if (hadFocus) this.focusHere();
    }
    if (this.hasNews) this.news.textContent = wordsIn(language).handsList(items.length);
    this.hasNews = false;
  }

  private option(item: Item, index: number): HTMLElement {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.setAttribute('aria-posinset', String(index + 1));
    option.setAttribute('aria-setsize', String(this.items.length));
    option.dataset.key = item.key;
    option.textContent = this.sentence(item);
    return option;
  }

  private sentence({ target, knot, key }: Item): string {
    const { atlas, store } = this.setting;
    const { language } = store.getState().view;
    if (knot) return knotWords(knot.properties, language);
    if (!target) return key;
    const spoken = dataLanguage(language);
    const route = target.kind === 'route' && this.whole?.routeById.get(target.id);
    const place = target.kind === 'place' && this.whole?.placeById.get(target.id);
    if (this.whole && route) return sentenceOf(routeSurroundings(this.whole, route, spoken), language);
    if (this.whole && place) return sentenceOf(placeSurroundings(this.whole, place, spoken), language);
    return targetOf(atlas, target)?.name[spoken] ?? target.id;
  }

  /** Where Tab leads into the list: to what is selected, else to where one was, else to the first. */
  private markHere(): void {
    const { selection } = this.setting.store.getState().view;
    const keys = this.items.map(({ key }) => key);
    const chosen = selection && `${selection.kind}/${selection.id}`;
    const stop = [chosen, this.here].find((key) => key && keys.includes(key)) ?? keys[0];
    for (const option of this.options()) {
      option.tabIndex = option.dataset.key === stop ? 0 : -1;
      option.setAttribute('aria-selected', String(option.dataset.key === chosen));
    }
    // An empty list is a stop all the same, and says that it is empty.
    this.list.tabIndex = keys.length === 0 ? 0 : -1;
  }

  private options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  private focusHere(): void {
    (this.options().find(({ tabIndex }) => tabIndex === 0) ?? this.list).focus();
  }

  private arrive({ dataset: { key } }: HTMLElement): void {
    const item = this.items.find((one) => one.key === key);
    if (!item) return;
    const { map, store, tip } = this.setting;
    this.here = item.key;
    for (const option of this.options()) option.tabIndex = option.dataset.key === key ? 0 : -1;
    store.setState({ hover: item.target ?? null });
    if (item.knot) tip.show(map.project(item.knot.at), [this.sentence(item)]);
    else tip.hide();
  }

  private onListKey(event: KeyboardEvent): void {
    const options = this.options();
    const at = options.indexOf(event.target as HTMLElement);
    const next = options.length > 0 ? stepOf(event.key, at, options.length) : undefined;
    if (next !== undefined) options[next]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') this.open(options[at]?.dataset.key);
    else if (event.key === 'Escape') this.setting.map.getCanvas().focus();
    else if (event.key === '?') this.sayHelp();
    else return;
    event.preventDefault();
  }

  /** Opens a thing, and hands the reader on to what is said of it. */
  private open(key: string | undefined): void {
    const target = this.items.find((one) => one.key === key)?.target;
    if (!target || !key) return;
    this.opened = key;
    (document.activeElement as HTMLElement | null)?.blur();
    select(this.setting.store, target);
    document.querySelector<HTMLElement>('.detail h2')?.focus();
  }

  /** Who closes what was opened from here, and is nowhere else by now, stands again where it was opened. */
  private comeBack(): void {
    const at = document.activeElement;
    const wasOpened = this.opened;
    this.opened = '';
    this.markHere();
    if (wasOpened === '' || !(at === document.body || at?.closest('.panel'))) return;
    this.here = wasOpened;
    this.markHere();
    this.focusHere();
  }

  private sayHelp(): void {
    const { language } = this.setting.store.getState().view;
    this.help.textContent = handsWordsIn(language).handsHelp(this.items.length);
    this.help.hidden = false;
    this.news.textContent = this.help.textContent;
  }

  private hideHelp(): void {
    this.help.hidden = true;
  }
}
