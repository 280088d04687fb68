import type { ReactNode } from 'react';
import { useRoving } from './useRoving.ts';

type Option<Value extends string> = {
  value: Value;
  content: ReactNode;
  /** Where the words are of another language than the page. */
  lang?: string;
};

/** Buttons that stay pressed: one of them, or with `multiple` any number. */
export function Choices<Value extends string>({
  className,
  optionClass,
  label,
  options,
  chosen,
  onChange,
  multiple = false,
}: {
  className: string;
  optionClass?: string;
  label: string;
  options: readonly Option<Value>[];
  chosen: readonly Value[];
  /** Told the chosen values in the order of the options. */
  onChange: (chosen: Value[]) => void;
  multiple?: boolean;
}) {
  const isChosen = ({ value }: Option<Value>) => chosen.includes(value);
  const { tabIndexOf, group } = useRoving(Math.max(0, options.findIndex(isChosen)));
  const press = (pressed: Option<Value>) => {
    if (!multiple) return onChange([pressed.value]);
    const next = options.filter((option) => isChosen(option) !== (option === pressed));
    onChange(next.map(({ value }) => value));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a frame
    <div className={className} role="group" aria-label={label} {...group}>
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          className={optionClass}
          data-value={option.value}
          aria-pressed={isChosen(option)}
          tabIndex={tabIndexOf(index)}
          {...(option.lang && { lang: option.lang, translate: 'no' as const })}
          onClick={() => press(option)}
        >
          {option.content}
        </button>
      ))}
    </div>
  );
}
