import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The map's font names, and the CSS family and weight that each stands for. */
const MAP_FONTS: Record<string, { family: string; weight: string }> = {
  'Atlas Sans': { family: 'Atlas Sans', weight: '400' },
  'Atlas Sans Semibold': { family: 'Atlas Sans', weight: '600' },
  'Atlas Serif': { family: 'Atlas Serif', weight: '400' },
  'Atlas Serif Italic': { family: 'Atlas Serif Italic', weight: '400' },
};

/**
 * The page's own @font-face rules in the form the map wants, so that files and ranges are written
 * once, in fonts.css. Each file is fetched when a character of its range is first drawn.
 */
export async function mapFontFaces(): Promise<StyleSpecification['font-faces']> {
  const sheets = await Promise.all(
    [...document.styleSheets, ...document.adoptedStyleSheets].map(async (sheet) => ({
      base: sheet.href ?? document.baseURI,
      rules: await rulesOf(sheet),
    })),
  );
  // Of two rules for a character CSS takes the later one, the map the first.
  const rules = sheets
    .flatMap(({ base, rules }) =>
      rules.flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ style: rule.style, base }] : [])),
    )
    .reverse();
  return Object.fromEntries(
    Object.entries(MAP_FONTS).map(([name, { family, weight }]) => [
      name,
      rules
        .filter(({ style }) => isOf(style, family, weight))
        .flatMap(({ style, base }) => {
          const path = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
          const ranges = style.getPropertyValue('unicode-range').split(/,\s*/);
          return path ? [{ url: new URL(path, base).href, 'unicode-range': ranges }] : [];
        }),
    ]),
  );
}

/**
 * The rules of a sheet. A page that is sealed off from its own origin may use its sheets and not look into them: ours are then
 * read as any other file. What cannot be read so either, or is another's, has no font of ours.
 */
async function rulesOf(sheet: CSSStyleSheet): Promise<CSSRule[]> {
  try {
    return [...sheet.cssRules];
  } catch {
    const { href } = sheet;
    if (!href || new URL(href).origin !== new URL(document.baseURI).origin) return [];
    const text = await fetch(href).then(
      (response) => (response.ok ? response.text() : ''),
      () => '',
    );
    return [...(await new CSSStyleSheet().replace(text)).cssRules];
  }
}

/** Read by the properties' own names: Firefox 140 has no others for these rules. */
function isOf(style: CSSStyleDeclaration, family: string, weight: string): boolean {
  const own = style.getPropertyValue('font-family').replace(/^["']|["']$/g, '');
  return own === family && style.getPropertyValue('font-weight') === weight;
}
