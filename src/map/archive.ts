import { PMTiles, type Source } from 'pmtiles';

/** The reader of the ground's archive, loaded apart and without the rest of its library. */
export const openArchive = (source: Source): PMTiles => new PMTiles(source);
