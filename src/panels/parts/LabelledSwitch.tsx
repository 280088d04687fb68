import type { ComponentProps } from 'react';
import { Choices } from './Choices.tsx';

/** A few choices with their label before them, which the eye alone needs: the buttons carry it too. */
export function LabelledSwitch<Value extends string>({
  className = 'group-by',
  ...choices
}: Omit<ComponentProps<typeof Choices<Value>>, 'className'> & { className?: string }) {
  return (
    <div className={className}>
      <span aria-hidden="true">{choices.label}</span>
      <Choices {...choices} className="switch" />
    </div>
  );
}
