import { positionAt, type Strip, type Waypoint } from '../../domain/strip.ts';
import { isKnotKind } from '../../domain/vocabulary.ts';
import { stripWordsIn } from '../../i18n/strip.ts';
import { showOnMap } from '../../state/store.ts';
import { knotDrawing } from '../../symbols/knots.ts';
import { useAtlas, useSetting, useTheme, useWords } from '../parts/context.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { Picture } from '../parts/Picture.tsx';
import { PassagesOf } from './PassagesOf.tsx';

/** So much of the map about a point is shown where it lies out of sight, degrees. */
const AROUND = 0.5;

/** A named point, which shows itself on the map, with the places of the atlas beside it and what the texts say of these. */
export function PointRow({ waypoint, strip, isStop }: { waypoint: Waypoint; strip: Strip; isStop: boolean }) {
  const { store } = useSetting();
  const atlas = useAtlas();
  const { words, language, say } = useWords();
  const theme = useTheme();
  const own = stripWordsIn(language);
  const { km, name, basis, places = [] } = waypoint;
  const kind = isKnotKind(basis) ? words.knotKind[basis] : own.weakKind[basis];
  const reveal = () => {
    const at = positionAt(strip, km);
    if (at) showOnMap(store, [at[0] - AROUND, at[1] - AROUND, at[0] + AROUND, at[1] + AROUND]);
  };
  return (
    <>
      <span className="strip-sign" data-weak={isKnotKind(basis) ? undefined : ''}>
        {isKnotKind(basis) && <Picture drawing={knotDrawing(basis, theme)} />}
      </span>
      <div className="strip-words">
        <button
          type="button"
          className="strip-point"
          tabIndex={isStop ? 0 : -1}
          title={kind}
          onClick={reveal}
        >
          <span className="strip-km">{words.km(Math.round(km))}</span>{' '}
          <span className="visually-hidden">{kind}</span> <span translate="no">{say(name)}</span>
        </button>
        {places.map(({ id, offKm }) => {
          const place = atlas.placeById.get(id);
          return (
            place && (
              <div key={id} className="strip-place">
                <OpenLink selection={{ kind: 'place', id }} translate="no">
                  {say(place.name)}
                </OpenLink>
                <span className="quiet">
                  {' '}
                  {words.placeKind[place.kind]}
                  {offKm >= 1 && `, ${own.off(words.km(Math.round(offKm)))}`}
                </span>
                <PassagesOf target={{ kind: 'place', id }} />
              </div>
            )
          );
        })}
      </div>
    </>
  );
}
