import X from 'lucide-react/icons/x';
import { useEffect } from 'react';
import { reloadIfReplaced } from '../../data/release.ts';
import type { UiWords } from '../../i18n/ui.ts';
import { dismiss, type Notice } from '../../state/store.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { lazyPart } from '../parts/lazyPart.tsx';

const NextRelease = lazyPart(async () => (await import('./NextRelease.tsx')).NextRelease);

/** What the page must tell the reader; nothing is lost by dismissing it. */
export function Notices() {
  const { store } = useSetting();
  const { words } = useWords();
  const notices = useAtlasState((state) => state.notices);
  const hasNext = useAtlasState((state) => state.keeping?.hasNext);
  // What is gone may have gone with its release.
  const isMissing = notices.some(({ kind }) => kind.endsWith('-missing'));
  useEffect(() => {
    if (isMissing) void reloadIfReplaced();
  }, [isMissing]);
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <div key={JSON.stringify(notice)} className="notice" data-kind={notice.kind} data-over-map>
          <p title={'detail' in notice ? notice.detail : undefined}>{textOf(notice, words)}</p>
          <button
            type="button"
            className="icon-button"
            aria-label={words.dismiss}
            onClick={() => dismiss(store, notice)}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      ))}
      {hasNext && <NextRelease />}
    </div>
  );
}

function textOf(notice: Notice, words: UiWords): string {
  switch (notice.kind) {
    case 'link':
      return words.noticeLink(notice.faults.map(({ parameter, value }) => `${parameter}=${value}`));
    case 'no-webgl':
      return words.noticeNoWebgl;
    case 'map-missing':
      return words.noticeMap;
    case 'map-lost':
      return words.noticeMapLost;
    case 'ground-missing':
      return words.noticeBasemap;
    case 'names-missing':
      return words.noticeNames;
    case 'lines-missing':
      return words.noticeLines;
    case 'words-missing':
      return words.noticeWords;
    case 'late':
      return words.noticeLate(notice.parts.map((part) => words.latePart[part]));
  }
}
