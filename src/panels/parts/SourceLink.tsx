import { useAtlas, useWords } from './context.ts';
import '../../styles/source.css';

/** A source by its publisher and date, linked where it has an address; its grade is in the title. */
export function SourceLink({ id }: { id: string }) {
  const atlas = useAtlas();
  const { words } = useWords();
  const source = atlas.sources[id];
  if (!source) return null;
  const label = [source.publisher ?? source.title, source.date].filter(Boolean).join(', ');
  const title = `${source.title} (${words.grade[source.grade]})`;
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
