import type { ReactNode } from 'react';

/** A choice of yes or no, with its words. */
export function Tick({
  className,
  isOn,
  onChange,
  children,
}: {
  className: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className={className}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />{' '}
      {children}
    </label>
  );
}
