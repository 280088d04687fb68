import type { FeatureCollection } from 'geojson';
import type { Ledger } from '../../domain/atlas.ts';
import { inEachLanguage } from '../../domain/languages.ts';
import { sitesWithActs } from '../../domain/sites.ts';

/** A Feature a town in which evidence of promises lies, with the ids of that evidence. */
export function siteFeatures(ledger: Ledger): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: sitesWithActs(ledger).map(({ id, site, acts }) => ({
      type: 'Feature',
      properties: {
        site: id,
        ...inEachLanguage('name', site.name),
        fates: acts.map(({ claim }) => claim.id),
      },
      geometry: { type: 'Point', coordinates: site.at },
    })),
  };
}
