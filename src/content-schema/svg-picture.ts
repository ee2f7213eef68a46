/**
 * SVG picture: whether an SVG of unknown origin is a picture and nothing else.
 *
 * Opened by itself an SVG is a page of the site. So it may hold what draws, by name, and nothing that is not known.
 */

const DRAWN = new Set(
  `circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA
  feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset filter g image line linearGradient
  marker mask metadata path pattern polygon polyline radialGradient rect stop style svg switch symbol text textPath title
  tspan use`.split(/\s+/),
);
/** What drawing programs note for themselves. Browsers do not look at it. */
const NOTES = /^(?:cc|dc|inkscape|rdf|sketch|sodipodi|xmp\w*):/;
/** A prefix can stand for the elements that draw, or those of a page. */
const RENAMED = /\bxmlns:(?!svg\b)[\w.-]+\s*=\s*["']\s*http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml)/i;
const ELSEWHERE = /(?:href\s*=\s*["']\s*|url\(\s*["']?\s*|@import\b)(?!#|data:image\/)/i;
const TAG = /<([^\s/>!?]+)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;

/** What is wrong with the picture, as the rest of "`logo.svg` …". Undefined when nothing is. */
export function faultOfSvg(text: string): string | undefined {
  if (/<!ENTITY\b|<!DOCTYPE[^>]*\[/i.test(text))
    return 'defines words of its own (<!ENTITY): save it as a plain SVG';
  if (RENAMED.test(text)) return 'renames what it draws with (xmlns:): save it as a plain SVG';
  const markup = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  for (const [, name = '', attributes = ''] of markup.matchAll(TAG)) {
    if (/^script$/i.test(name) || /(?:^|[\s/"'])on\w+\s*=/i.test(attributes))
      return 'holds a program: save it as a plain SVG, without scripts';
    if (!DRAWN.has(name) && !NOTES.test(name))
      return `holds <${name}>, which is more than a picture: save it as a plain SVG`;
  }
  if (/<\?xml-stylesheet\b/i.test(text) || ELSEWHERE.test(text))
    return 'loads something from elsewhere: save it as a plain SVG, with everything inside';
  return undefined;
}
