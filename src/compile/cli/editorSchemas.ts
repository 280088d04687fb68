import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import * as schema from '../../domain/schema.ts';

/** `npm run schema`: a JSON Schema for each kind of curated file, for completion in an editor. */
const folder = 'geodata/schema';
const kinds = {
  edition: schema.edition,
  summits: schema.summits,
  text: schema.text,
  route: schema.route,
  place: schema.place,
  sectors: schema.sectors,
  sources: schema.sources,
  unplaced: schema.unplaced,
  regions: schema.regions,
  gazetteer: schema.gazetteer,
  glossary: schema.glossary,
  firmness: schema.firmness,
  codings: schema.codings,
  fates: schema.fates,
  thread: schema.thread,
  sites: schema.sites,
  lookalikes: schema.lookalikes,
};

mkdirSync(folder, { recursive: true });
for (const [name, type] of Object.entries(kinds)) {
  const file = join(folder, `${name}.schema.json`);
  writeFileSync(file, `${JSON.stringify(z.toJSONSchema(type, { io: 'input' }), null, 2)}\n`);
  console.log(file);
}
