import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FILES, FOLDERS } from '../curated.ts';

/** `npm run schema`: a JSON Schema for each kind of curated file, for completion in an editor. */
const folder = 'geodata/schema';
const kinds: [string, z.ZodType][] = [
  ...Object.entries(FILES),
  ...Object.values(FOLDERS).map(({ one, form }): [string, z.ZodType] => [one, form]),
];

mkdirSync(folder, { recursive: true });
for (const [name, form] of kinds) {
  const file = join(folder, `${name}.schema.json`);
  writeFileSync(file, `${JSON.stringify(z.toJSONSchema(form, { io: 'input' }), null, 2)}\n`);
  console.log(file);
}
