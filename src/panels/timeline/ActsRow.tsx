import { Popover } from '@base-ui/react/popover';
import { Toolbar } from '@base-ui/react/toolbar';
import { type CSSProperties, useState } from 'react';
import { type ActsOfSpan, actsByQuarter } from '../../domain/acts.ts';
import { tagOf, type UiLanguage } from '../../domain/languages.ts';
import { countBy } from '../../domain/lookup.ts';
import { momentOf, shareOf } from '../../domain/timeline.ts';
import { EVIDENCE } from '../../domain/vocabulary.ts';
import { LEDGER_WORDS } from '../../i18n/ledger.ts';
import { formatDate } from '../../i18n/words.ts';
import { ActsList } from '../ledger/ActsList.tsx';
import { useAtlas, useAtlasState, useMatches, useWords } from '../parts/context.ts';
import { useLedger } from '../parts/ledgerPart.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { axisStyle } from './TimeAxis.tsx';
import '../../styles/fate.css';
import '../../styles/acts.css';
import '../../styles/claimCard.css';
import '../../styles/popover.css';

/** What was done for the promises that the filters leave: a column a quarter, as high as its acts are many. */
export function ActsRow() {
  const atlas = useAtlas();
  const { threads } = useLedger();
  const { spoken, language } = useWords();
  const own = LEDGER_WORDS[spoken];
  const year = useAtlasState((state) => state.view.year);
  const { commitments } = useMatches();
  const [opened, setOpened] = useState<{ span: ActsOfSpan; column: HTMLElement } | null>(null);
  const left = new Set(commitments.map(({ id }) => id));
  const spans = actsByQuarter(threads.filter((thread) => thread.commitments.some((id) => left.has(id))));
  if (spans.length === 0) return null;
  const most = Math.max(...spans.map(({ acts }) => acts.length));
  return (
    <section>
      <h3>{own.acts.title(spans.reduce((sum, { acts }) => sum + acts.length, 0))}</h3>
      <Toolbar.Root className="time-row acts-row" aria-label={own.acts.label}>
        <div className="time-title">
          <Toolbar.Link className="time-name" render={<ViewLink change={{ page: 'ledger' }} />}>
            {own.acts.label}
          </Toolbar.Link>
        </div>
        <div className="time-plot" style={axisStyle(atlas.time)}>
          {atlas.summits.map(({ id, begins }) => (
            <span
              key={id}
              className="time-summit"
              style={{ insetInlineStart: `${shareOf(momentOf(begins), atlas.time) * 100}%` }}
            />
          ))}
          {spans.map((span) => {
            const { from, middle, to, acts } = span;
            const counts = countBy(
              EVIDENCE,
              acts.map(({ claim }) => [claim.value]),
            );
            const said = own.acts.ofSpan(formatSpan(from, to, language), acts.length);
            return (
              <Toolbar.Button
                key={from}
                className="acts-span"
                data-whole-year={from === to ? '' : undefined}
                data-later={year !== null && momentOf(middle) >= year + 1 ? '' : undefined}
                style={
                  {
                    insetInlineStart: `${shareOf(momentOf(middle), atlas.time) * 100}%`,
                    '--height': acts.length / most,
                  } as CSSProperties
                }
                aria-label={said}
                title={said}
                aria-haspopup="dialog"
                aria-expanded={opened?.span.from === from}
                onClick={(event) => setOpened({ span, column: event.currentTarget })}
              >
                <span>
                  {EVIDENCE.map((value) => (
                    <i key={value} data-fate={value} style={{ flexGrow: counts.get(value) ?? 0 }} />
                  ))}
                </span>
              </Toolbar.Button>
            );
          })}
        </div>
      </Toolbar.Root>
      {opened && <ActsCard {...opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

/** The acts of a quarter with their sources, each leading to its promise. Escape goes back to the column. */
function ActsCard({
  span: { from, to, acts },
  column,
  onClose,
}: {
  span: ActsOfSpan;
  column: HTMLElement;
  onClose: () => void;
}) {
  const { language } = useWords();
  useEscape('dialog', onClose);
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={column} sideOffset={6} collisionPadding={8} className="popover-place">
          <Popover.Popup className="popover claim-card acts-card" finalFocus={() => column}>
            <Popover.Title className="popover-title">{formatSpan(from, to, language)}</Popover.Title>
            <ActsList acts={acts} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** From a month to a month, or a year where both are the same year. */
function formatSpan(from: string, to: string, language: UiLanguage): string {
  if (from === to) return formatDate(from, language);
  const months = new Intl.DateTimeFormat(tagOf(language), {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return months.formatRange(new Date(`${from}-01T00:00Z`), new Date(`${to}-01T00:00Z`));
}
