// biome-ignore lint/style/noRestrictedImports: what waits for a part and what guards it are the same, here and nowhere else.
import { Component, type ReactNode, Suspense, useEffect, useState } from 'react';
import { RefusedAnew } from '../../data/loadPart.ts';
import { reloadIfAnswered, reloadIfReplaced } from '../../data/release.ts';
import type { Layer } from '../../state/escape.ts';
import { useWords } from './context.ts';
import { useEscape } from './useEscape.ts';

/** The way out of a part: by its own button, and by Escape. */
export type Leave = { layer: Layer; word: string; go: () => void };

type Props = {
  children: ReactNode;
  /** What the part shows; when that changes, a part that failed has another try. */
  shows?: object;
  /** Makes ready for another try. */
  again?: () => void;
  leave?: Leave | undefined;
  meanwhile?: ReactNode;
};

/** So long a part may take before its place says that it is coming, and before it offers to try again, ms. */
const PATIENCE = { silent: 500, short: 12_000 };

/**
 * A part of the page that fails alone: the rest stays, and its place tells of it. Every part that is loaded later is one, and
 * so are those that are there from the start.
 */
export class Part extends Component<Props, { error: unknown; tries: number }> {
  override state = { error: null, tries: 0 };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('Nothing was said') };
  }

  override componentDidCatch(error: unknown) {
    // Who comes back to the part asks anew.
    this.props.again?.();
    // All is there but for the browser's memory of a failure, which only a new page is without.
    void (error instanceof RefusedAnew ? reloadIfAnswered() : reloadIfReplaced());
  }

  override componentDidUpdate({ shows }: Props) {
    if (this.state.error && told(shows) !== told(this.props.shows)) this.tryAgain();
  }

  private readonly tryAgain = () => {
    // A part that is only slow is given up.
    this.props.again?.();
    this.setState(({ tries }) => ({ error: null, tries: tries + 1 }));
  };

  override render() {
    const { children, leave, meanwhile } = this.props;
    const { error, tries } = this.state;
    if (error)
      return (
        <>
          {meanwhile}
          <PartNotice detail={String(error)} leave={leave} onTryAgain={this.tryAgain} />
        </>
      );
    const waiting = <Waiting meanwhile={meanwhile} leave={leave} onTryAgain={this.tryAgain} />;
    return (
      <Suspense key={tries} fallback={waiting}>
        {children}
      </Suspense>
    );
  }
}

/** Of functions only that they are there: they are made anew with every look. */
function told(shows: object | undefined): string {
  return JSON.stringify(shows);
}

type NoticeProps = { leave: Leave | undefined; onTryAgain: () => void };

/** A part that comes at once is waited for without a word. */
function Waiting({ meanwhile, ...notice }: NoticeProps & { meanwhile: ReactNode }) {
  const { words } = useWords();
  const isNoticed = useElapsed(PATIENCE.silent);
  const isLong = useElapsed(PATIENCE.short);
  return (
    <>
      {meanwhile}
      {isLong ? (
        <PartNotice {...notice} isLate />
      ) : (
        isNoticed && (
          <p className="part-coming" role="status">
            {words.partComing}
          </p>
        )
      )}
    </>
  );
}

function useElapsed(milliseconds: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setOver(true), milliseconds);
    return () => window.clearTimeout(timer);
  }, [milliseconds]);
  return isOver;
}

function PartNotice({
  detail,
  isLate = false,
  leave,
  onTryAgain,
}: NoticeProps & { detail?: string; isLate?: boolean }) {
  const { words } = useWords();
  return (
    <div className="part-notice" role="alert" data-over-map>
      <p title={detail}>{isLate ? words.partLate : words.partMissing}</p>
      <p>
        <button type="button" onClick={onTryAgain}>
          {words.tryAgain}
        </button>
        {leave && <LeaveButton {...leave} />}
      </p>
    </div>
  );
}

function LeaveButton({ layer, word, go }: Leave) {
  useEscape(layer, go);
  return (
    <button type="button" onClick={go}>
      {word}
    </button>
  );
}
