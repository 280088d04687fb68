import { addressWithin, wordsWithin } from './files.ts';

/** The one script that stands in the page of the single file: gives it its style, its sign and its app, which lie packed in it. */

declare global {
  var atlasFile: typeof addressWithin;
}
globalThis.atlasFile = addressWithin;

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  wordsWithin('app.css').replace(/url\(within:([^)]+)\)/g, (_, path) => `url(${addressWithin(path)})`),
);
document.adoptedStyleSheets.push(sheet);

const icon = Object.assign(document.createElement('link'), { rel: 'icon', type: 'image/svg+xml' });
icon.href = addressWithin('icon.svg') ?? '';
document.head.append(icon);

void import(/* @vite-ignore */ addressWithin('app.js') ?? '');
