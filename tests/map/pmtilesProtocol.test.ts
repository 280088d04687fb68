import { afterEach, expect, test, vi } from 'vitest';
import { partsOf, registerArchive } from '../../src/map/pmtilesProtocol.ts';

type Load = (asked: { url: string }, abort: AbortController) => Promise<unknown>;
const told = vi.hoisted(() => ({ load: undefined as Load | undefined }));
vi.mock('maplibre-gl', () => ({
  addProtocol: (_scheme: string, load: Load) => {
    told.load = load;
  },
}));
afterEach(() => vi.unstubAllGlobals());

const FILE = 'PMTiles and then the tiles';

/** A host that answers all questions so, one after the other. */
function host(...answers: [body: string, status: number][]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (_url: string, { headers }: { headers: { range: string } }) => {
    asked.push(headers.range);
    const [body, status] = answers[asked.length - 1] ?? ['', 404];
    return new Response(body, { status });
  });
  const parts = partsOf('https://host/atlas.pmtiles');
  const read = async (offset: number, length: number) =>
    new TextDecoder().decode((await parts.getBytes(offset, length)).data);
  return { asked, read };
}

test('a host that knows parts is asked for each', async () => {
  const { asked, read } = host(['PMT', 206], ['and', 206]);
  expect([await read(0, 3), await read(8, 3)]).toEqual(['PMT', 'and']);
  expect(asked).toEqual(['bytes=0-2', 'bytes=8-10']);
});

test.each([200, 206])(
  'what comes whole with status %i is kept, and read where it was asked for',
  async (status) => {
    const { asked, read } = host([FILE, status]);
    expect([await read(8, 3), await read(0, 3)]).toEqual(['and', 'PMT']);
    expect(asked).toHaveLength(1);
  },
);

test('a page in place of the archive is not kept', async () => {
  const { read } = host(['<!doctype html><title>Sign in</title>', 200], [FILE, 200]);
  await expect(read(0, 3)).rejects.toThrow('not the archive');
  expect(await read(0, 3)).toBe('PMT');
});

test('an archive that could not be read is asked for again with the next tile', async () => {
  const { asked } = host(['no', 503], ['no', 503]);
  registerArchive('https://host/atlas.pmtiles');
  const tile = () => told.load?.({ url: 'atlas://0/0/0' }, new AbortController());
  await expect(tile()).rejects.toThrow('503');
  await expect(tile()).rejects.toThrow('503');
  expect(asked).toHaveLength(2);
});
