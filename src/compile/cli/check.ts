import { relative, resolve } from 'node:path';
import { COMMITMENT_KINDS } from '../../domain/vocabulary.ts';
import { compileAtlas } from '../atlas.ts';
import { formatAnnotation, formatProblem, inFolder } from '../problem.ts';
import { readGeodata } from '../read.ts';
import { agreementLine } from './agreement.ts';
import { coverageTable } from './coverage.ts';
import { routeTable } from './table.ts';

/** `npm run check:data [folder]`: every problem at once, then the table of routes. */
const folder = resolve(process.argv[2] ?? 'geodata');
const { atlas, ledger, geometry, parsed, problems } = compileAtlas(readGeodata(folder));
const shown = relative('.', folder).replaceAll('\\', '/') || '.';
if (problems.length > 0) process.exitCode = 1;

// Who reads only the first lines (`| head`) closes the pipe: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

for (const problem of problems) {
  console.log(formatProblem(inFolder(shown, problem)));
  if (process.env.CI) console.log(formatAnnotation(inFolder(shown, problem)));
}
console.log(routeTable(atlas, geometry, parsed.routes));
for (const [subject, { agreement, judged }] of Object.entries(atlas.codings))
  console.log(`\n${agreementLine(subject, agreement, judged)}`);
if (parsed.threads.size > 0) console.log(`\n${coverageTable(atlas, ledger)}\n`);
const kinds = COMMITMENT_KINDS.map(
  (wanted) => `${wanted} ${atlas.commitments.filter(({ kind }) => kind === wanted).length}`,
).join(', ');
console.log(
  `${atlas.routes.length} routes, ${atlas.places.length} places, ${atlas.commitments.length} commitments (${kinds}), ${atlas.mentions.length} mentions: ` +
    (problems.length === 0
      ? `no problem in ${shown}/`
      : `${problems.length} problem${problems.length === 1 ? '' : 's'}`),
);
