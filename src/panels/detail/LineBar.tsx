import type { Route } from '../../domain/atlas.ts';
import { isLoose } from '../../domain/segments.ts';
import { changesOf, countriesAlong, stretchesOf } from '../../domain/strip.ts';
import { STATUS_DASH } from '../../symbols/forms.ts';
import { useWords } from '../parts/context.ts';
import { useWidth } from '../parts/useWidth.ts';
import '../../styles/lineBar.css';

/** Of the bar and of the marks over it, px. */
const BAR = 7;
const MARKS = 9;

/**
 * The line stretched out, in the map's own rhythm and colours, paler where it is a sketch; over it where it changes country,
 * gauge, or from land to sea; below it the countries. The list of segments says the same in words.
 */
export function LineBar({ route }: { route: Route }) {
  const { words } = useWords();
  const { ref, width } = useWidth<HTMLDivElement>();
  const stretches = stretchesOf(route);
  const whole = stretches.at(-1)?.toKm ?? 1;
  const at = (km: number) => (km / whole) * width;
  const middle = MARKS + BAR / 2;
  return (
    <div className="line-bar" ref={ref}>
      <svg width={width} height={MARKS + BAR} aria-hidden="true">
        {stretches.map(({ segment, fromKm, toKm }) => {
          const dash = STATUS_DASH[segment.status.value];
          return (
            <path
              key={segment.id}
              d={`M${at(fromKm)} ${middle}H${at(toKm)}`}
              stroke={`var(--mode-${segment.mode})`}
              strokeWidth={isLoose(segment) ? BAR / 2 : BAR}
              strokeDasharray={dash[1] ? dash.map((part) => part * 3).join(' ') : undefined}
              opacity={isLoose(segment) ? 0.7 : 1}
            />
          );
        })}
        {changesOf(stretches).map(({ atKm, countries, gaugesMm, isTransfer }) => (
          <g key={atKm} transform={`translate(${at(atKm)} 0)`} stroke="currentColor" fill="none">
            {countries && <path d={`M0 1V${MARKS + BAR}`} strokeWidth="1.5" />}
            {gaugesMm && <path d="M-2 1V7M2 3V9" strokeWidth="1.5" />}
            {isTransfer && <circle cx="0" cy="5" r="3" strokeWidth="1.5" />}
          </g>
        ))}
      </svg>
      <p className="line-countries" aria-hidden="true">
        {countriesAlong(stretches).map(({ country, km }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may come back to a country, and never changes
          <span key={index} style={{ flexGrow: km }} title={words.km(Math.round(km))}>
            {country ? words.country[country] : words.atSea}
          </span>
        ))}
      </p>
    </div>
  );
}
