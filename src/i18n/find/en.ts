import type { FindWords } from './words.ts';

const number = new Intl.NumberFormat('en');

export const words: FindWords = {
  hitKind: {
    route: 'Routes',
    place: 'Places',
    region: 'Named, not drawn',
    commitment: 'Commitments',
    passage: 'Passages',
    claim: 'What sources say',
    waypoint: 'Points of lines',
  },
  hitField: {
    name: 'name',
    called: 'as called in the texts',
    pinyin: 'pinyin',
    latin: 'in Latin letters',
    label: 'where it stands',
    value: 'kind, date or figure',
    words: 'words',
    source: 'source',
  },
  results: 'Search results',
  total: (count) => `${number.format(count)} found`,
  showMore: (count) => `${number.format(count)} more`,
  forgiven: (query) => `Nothing is spelt “${query}”. With a letter otherwise:`,
  nothing: (query) => `Nothing found for “${query}”.`,
  nearest: 'The nearest that there is:',
  contents: 'Contents',
  follow: 'Follow on the map',
  scriptLabel: 'What is read',
  script: { both: 'Chinese and translation', source: 'Chinese', translation: 'Translation' },
  copyReference: 'Copy the reference',
  copied: 'Copied',
  mentionCount: (count) => `${number.format(count)} ${count === 1 ? 'mention' : 'mentions'}`,
  mentionOf: (at, of) => `mention ${at} of ${of}`,
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  readMentions: (count) =>
    `Read its ${count === 1 ? 'mention' : `${number.format(count)} mentions`} in the texts`,
  concordanceHint:
    'Each row is a route or a place, each column a text. The figure says how often the text names or means it (dotted: it is only meant), the bars how firm its firmest words are; a dash means that the text is silent. A figure opens the first of the words.',
  method: 'How firm the words are',
  methodText:
    'Every commitment keeps its verb phrases, word for word, and each phrase belongs to one of five steps. What is only looked into counts as a study, whatever else the words say; a date or a founding that is told stands; else the words are as firm as their weakest phrase. The scale is this project’s own: the research groups in Toronto and Moscow that follow the G7, the G20 and the BRICS publish coding manuals for what is a commitment and whether it is kept; this scale is about the words alone.',
  silent: 'silent',
  namedAndMeant: (named, meant) =>
    [named && `${named} × named`, meant && `${meant} × meant`].filter(Boolean).join(', '),
  example: 'Example:',
  leftByFilters: (count, of) => `The filters leave ${count} of its ${of} commitments.`,
  compared: 'The texts side by side',
  comparedHint: 'Underlined: words of this text alone',
  namedOnlyIn: (text) => `Named only in: ${text}.`,
  backToText: 'Back to the text',
  takenFor: 'Perhaps you mean',
};
