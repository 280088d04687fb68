/** Who made the atlas, as citations name them. */
export const AUTHOR = 'The corridor atlas developers';

/** Of the data; the texts and translations have terms of their own, in `geodata/LICENSE.md`. */
export const LICENCE = {
  /** SPDX. */
  id: 'ODbL-1.0',
  name: 'Open Database License 1.0',
  url: 'https://opendatacommons.org/licenses/odbl/1-0/',
};
