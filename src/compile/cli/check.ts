import { relative, resolve } from 'node:path';
import { compileAtlas } from '../atlas.ts';
import { formatAnnotation, formatProblem } from '../problem.ts';
import { readGeodata } from '../read.ts';
import { routeTable } from './table.ts';

/** `npm run check:data [folder]`: every problem at once, then the table of routes. */
const folder = resolve(process.argv[2] ?? 'geodata');
const { atlas, geometry, problems } = compileAtlas(readGeodata(folder));

for (const problem of problems) {
  console.log(formatProblem(problem));
  if (process.env.CI) console.log(formatAnnotation(problem));
}
console.log(routeTable(atlas, geometry));
console.log(
  `${atlas.routes.length} routes, ${atlas.places.length} places, ${atlas.commitments.length} commitments, ${atlas.mentions.length} mentions: ` +
    (problems.length === 0
      ? `no problem in ${relative('.', folder)}/`
      : `${problems.length} problem${problems.length === 1 ? '' : 's'}`),
);
if (problems.length > 0) process.exitCode = 1;
