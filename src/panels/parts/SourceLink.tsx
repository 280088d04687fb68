import type { Source } from '../../domain/atlas.ts';
import { useAtlas, useWords } from './context.ts';
import '../../styles/source.css';

/** A source of the atlas, by its id. */
export function SourceLink({ id }: { id: string }) {
  const source = useAtlas().sources[id];
  return source && <Citation source={source} />;
}

/** A source by its publisher and date, linked where it has an address; its grade is in the title. */
export function Citation({ source }: { source: Source }) {
  const { words, aside } = useWords();
  const label = [source.publisher ?? source.title, source.date].filter(Boolean).join(', ');
  const title = source.title + aside(words.grade[source.grade]);
  return source.url ? (
    <a className="source" href={source.url} title={title} rel="noreferrer" target="_blank" translate="no">
      {label}
    </a>
  ) : (
    <span className="source" title={title} translate="no">
      {label}
    </span>
  );
}
