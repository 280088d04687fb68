import { UNSOURCED } from '../../domain/status.ts';
import { type StatusRun, shareOf } from '../../domain/timeline.ts';
import { STATUS_DASH } from '../../symbols/forms.ts';
import { useAtlas } from '../parts/context.ts';

/** Of the bar, px. */
const HEIGHT = 8;
/** A status of a small part is seen all the same, px. */
const LEAST = 1.5;
const HAIRLINE = 1;

/**
 * The statuses through time in the map's own rhythm: a stripe a status, as high as its share of the length. Where no source
 * speaks, a hairline; after the newest claim the bar is faint.
 */
export function StatusBar({ runs, width }: { runs: StatusRun[]; width: number }) {
  const { time } = useAtlas();
  const at = (moment: number) => shareOf(moment, time) * width;
  return (
    <svg className="time-bar" width={width} height={HEIGHT} aria-hidden="true" data-runs={runs.length}>
      {runs.map(({ from, to, shares, isSilent }) => {
        let top = 0;
        return (
          <g key={from} opacity={isSilent ? 0.45 : 1}>
            {shares.map(({ value, share }) => {
              const middle = (top + share / 2) * HEIGHT;
              top += share;
              const stroke = value === UNSOURCED ? HAIRLINE : Math.max(LEAST, share * HEIGHT - 0.5);
              // The rhythm is that of a line of the map's width, whatever the height of the stripe.
              const dash = value === UNSOURCED ? [] : STATUS_DASH[value].map((part) => part * 3);
              return (
                <path
                  key={value}
                  d={`M${at(from)} ${middle}H${at(to)}`}
                  stroke="currentColor"
                  strokeWidth={stroke}
                  strokeDasharray={dash[1] ? dash.join(' ') : undefined}
                />
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
