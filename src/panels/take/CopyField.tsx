import Copy from 'lucide-react/icons/copy';
import { useId, useRef, useState } from 'react';
import { takeWordsIn } from '../../i18n/take.ts';
import { useWords } from '../parts/context.ts';

/** Words to be copied, by a button or by hand; what came of it is told. */
export function CopyField({ label, what, value }: { label: string; what: string; value: string }) {
  const { language } = useWords();
  const own = takeWordsIn(language);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setTold(own.copied(what));
    } catch {
      // A frame, or a page without https, has no clipboard: the words are made ready for the keyboard.
      field.current?.select();
      setTold(own.copyRefused);
    }
  };
  return (
    <div className="take-copy">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={Math.min(12, Math.max(2, Math.ceil(value.length / 56), value.split('\n').length))}
        spellCheck={false}
        translate="no"
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="take-copied">
        <button type="button" className="button" onClick={() => void copy()} onBlur={() => setTold('')}>
          <Copy size={16} aria-hidden="true" /> {own.copy}
        </button>
        <span role="status">{told}</span>
      </div>
    </div>
  );
}
