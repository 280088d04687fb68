import { DATA_LANGUAGES } from '../../domain/languages.ts';
import type { Parsed } from '../curated.ts';
import { unknownId } from '../nearest.ts';
import type { Report } from '../problem.ts';
import { checkPoint } from './points.ts';

const FILE = 'sites.json';

/** Evidence lies where its own words say, and a site is one that evidence lies in. */
export function checkSites({ sites, places, threads, failed }: Parsed, report: Report): void {
  if (failed.has(FILE)) return;
  for (const [id, site] of Object.entries(sites))
    if ('at' in site) checkPoint(FILE, [id, 'at'], site.at, site.country, report);
  const used = new Set<string>();
  for (const [thread, { claims }] of threads)
    for (const [index, { sites: own, text }] of claims.entries())
      for (const [place, id] of (own ?? []).entries()) {
        used.add(id);
        const path = ['claims', index, 'sites', place];
        const site = sites[id];
        if (!site) {
          report(`threads/${thread}.json`, path, unknownId('site', id, new Set(Object.keys(sites))));
          continue;
        }
        const name = 'place' in site ? places.get(site.place)?.properties.name : site.name;
        if (name && !DATA_LANGUAGES.some((language) => text[language].includes(name[language])))
          report(
            `threads/${thread}.json`,
            path,
            `the words of the claim do not name ${name.en}; say in them what the source gives as the place, or take the site out`,
          );
      }
  if ([...failed].some((path) => path.startsWith('threads/'))) return;
  for (const id of Object.keys(sites))
    if (!used.has(id))
      report(FILE, [id], 'no evidence lies there; name it in a claim of a thread, or take it out');
}
