/** Figure colours: the values of the style sheet, for pictures made outside a browser and for tests. */
import type { Picture } from '../domain/figure/draw.ts';
import { LOOKS, type LookName } from '../domain/figure/look.ts';
import { blockAfter, type Colours, DARK, propertiesOf, read } from './style-colours.ts';

/** `print` and `forced` are the line drawing. */
export type Theme = 'light' | 'dark' | 'print' | 'forced';
export const THEMES: readonly Theme[] = ['light', 'dark', 'print', 'forced'];

/** The rules of the line drawing, and those that only forced colours have. */
function lineRules(theme: Theme): readonly string[] {
  const [both, forced] = ['@media print, (forced-colors: active)', '@media (forced-colors: active)'].map(
    (head) => blockAfter(read('figure-lines.css').replaceAll('.figure.figure', '.figure'), head),
  );
  if (theme === 'light' || theme === 'dark') return [];
  return [both ?? '', ...(theme === 'forced' ? [forced ?? ''] : [])];
}

/** A dark palette of forced colours, as browsers emulate it. */
const SYSTEM_COLOURS: Colours = {
  Canvas: '#000',
  CanvasText: '#fff',
  Highlight: '#1aebff',
  HighlightText: '#000',
  LinkText: '#ff0',
};
const PAPER: Readonly<Partial<Record<Theme, string>>> = { print: '#fff', forced: '#000' };

const known = new Map<string, Colours>();

/** Every colour of a look in a theme, references resolved. Style sheets are read once. */
export function coloursOf(look: LookName, theme: Theme): Colours {
  const key = `${look} ${theme}`;
  const colours = known.get(key) ?? coloursAnew(look, theme);
  known.set(key, colours);
  return colours;
}

function coloursAnew(look: LookName, theme: Theme): Colours {
  const [figure, tokens] = [read('figure-colours.css'), read('tokens.css')];
  const [darkFigure, darkTokens] = [blockAfter(figure, DARK), blockAfter(tokens, DARK)];
  const light = figure.replace(darkFigure, '').replace('@layer components {', '');
  const all: Colours = {
    ...propertiesOf(tokens, '@theme static'),
    ...propertiesOf(light, '.figure'),
    ...propertiesOf(light, `.look-${look}`),
    ...(theme === 'dark'
      ? { ...propertiesOf(darkTokens, ':root'), ...propertiesOf(darkFigure, '.figure') }
      : {}),
    ...Object.assign({}, ...lineRules(theme).map((rules) => propertiesOf(rules, '.figure'))),
    ...(PAPER[theme] ? { '--color-paper': PAPER[theme] } : {}),
  };
  return Object.fromEntries(Object.keys(all).map((name) => [name, resolve(all, name)]));
}

function resolve(all: Colours, name: string): string {
  const value = all[name] ?? '';
  return (SYSTEM_COLOURS[value] ?? value).replace(/var\((--[\w-]+)\)/g, (_, other: string) =>
    resolve(all, other),
  );
}

export const LOOK_NAMES = Object.keys(LOOKS) as readonly LookName[];

const styles = new Map<string, string>();

/** The style sheet with one look's colours written in, for renderers that know neither custom properties nor layers. */
export function plainStyle(look: LookName, theme: Theme): string {
  const key = `${look} ${theme}`;
  const style = styles.get(key) ?? plainStyleAnew(look, theme);
  styles.set(key, style);
  return style;
}

function plainStyleAnew(look: LookName, theme: Theme): string {
  const colours = coloursOf(look, theme);
  const value = (name: string | undefined) => (name === undefined ? undefined : colours[name]);
  const rules = [blockAfter(read('figure.css'), '@layer components'), ...lineRules(theme)].join('\n');
  return rules.replace(
    /var\((--[\w-]+)(?:, var\((--[\w-]+)\))?\)/g,
    (_, name: string, otherwise?: string) => value(name) ?? value(otherwise) ?? 'none',
  );
}

/** A picture as a file of its own: for social cards, made by a renderer outside the browser. */
export function standaloneFigure(picture: Picture, look: LookName, theme: Theme): string {
  const { markup, viewBox, width, height, className } = picture;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${className}" viewBox="${viewBox}" width="${width}" height="${height}"><style>${plainStyle(look, theme)}</style>${markup}</svg>`;
}

/** All style sheets of drawings, with the page's colours they refer to, for a page of their own. */
export function figureStyle(): string {
  const tokens = read('tokens.css');
  const light = propertiesOf(tokens, '@theme static');
  const dark = propertiesOf(blockAfter(tokens, DARK), ':root');
  const rule = (colours: Colours) =>
    `:root { ${Object.entries(colours)
      .filter(([name]) => /^--color-[a-z]/.test(name))
      .map(([name, value]) => `${name}: ${value};`)
      .join(' ')} }`;
  const sheets = ['figure.css', 'figure-colours.css', 'figure-lines.css'].map(read);
  return [
    rule(light),
    `${DARK} { ${rule(dark)} }`,
    '@media print { :root { --color-paper: #fff; } }',
    ...sheets,
  ].join('\n');
}
