import { readFileSync } from 'node:fs';
import { text } from '../../domain/schema/texts.ts';
import { compareWithSource } from '../digest.ts';

/**
 * `npm run digest -- geodata/texts/<id>.json source.txt`: the digest of a text, from its source alone; where the
 * passages are not the source's, the place instead.
 */
const [, , file, source] = process.argv;
if (!file || !source) {
  console.log('npm run digest -- geodata/texts/<id>.json <the source as plain text>');
  process.exitCode = 2;
} else {
  const words = text
    .pick({ passages: true, furniture: true })
    .strip()
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  const result = compareWithSource(words, readFileSync(source, 'utf8'));
  if ('digest' in result) {
    console.log(`The passages are the source's, character for character.\n"digest": "${result.digest}",`);
  } else {
    const { passage, at, source: theirs, ours } = result.difference;
    console.log(
      `passages.${passage}.zh: after ${at} characters the source says "${theirs}", and we say "${ours}"; mend it, or add to "furniture" the lines of the source that are no passage`,
    );
    process.exitCode = 1;
  }
}
