import { bodyFault, type Check, fieldFault } from '../check.ts';
import { addressOf, type Known, nearest } from '../known.ts';

const OUTSIDE = /^(https?:\/\/[^\s]+\.[^\s]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[0-9-]+)$/;
/** On another host, or inside its own address. */
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Links to pages and anchors that do not exist, or that are written so that they would break. */
export const checkLinks: Check = ({ tree, known }) => {
  const locales = new Set(tree.entries.map(({ locale }) => locale));
  return tree.entries.flatMap((entry) => {
    const own = addressOf(entry) ?? '/';
    const inElements = (entry.body?.elements ?? []).flatMap(({ attributes, line }) => {
      const url = attributes.get('href');
      return url ? [{ url, line }] : [];
    });
    return [...(entry.body?.links ?? []), ...inElements].flatMap(({ url, line }) => {
      const what = findFault(url, own, known, locales);
      return what === undefined ? [] : [bodyFault(entry, line, `the link to \`${url}\` ${what}`)];
    });
  });
};

function findFault(url: string, own: string, known: Known, locales: ReadonlySet<string>): string | undefined {
  if (OUTSIDE.test(url)) return undefined;
  const [address = '', anchor] = (url.startsWith('#') ? own + url : url).split('#');
  const path = address.replace(/\?.*$/, '');
  if (/^[a-z][a-z0-9+.-]*:/i.test(url))
    return 'is of a kind that is not allowed: use https://, mailto: or tel:';
  if (!path.startsWith('/')) return 'does not begin with /: write the whole address, such as /get-help/';
  if (locales.has(path.split('/')[1] ?? '')) return 'names a language: leave it out, it is added';
  if (!path.endsWith('/') && !/\.[a-z]+$/.test(path)) return 'does not end with /: add it';
  const anchors = known.pages.get(path);
  if (anchors === undefined) {
    const close = nearest(path, known.pages.keys());
    return `leads to no page: ${close ? `did you mean \`${close}\`?` : 'correct the address'}`;
  }
  if (anchor === undefined || anchors === null || anchors.has(anchor)) return undefined;
  const close = nearest(anchor, anchors);
  return `leads to no such place on that page: ${close ? `did you mean \`#${close}\`?` : 'use the id of a heading there'}`;
}

/** Old addresses that lead nowhere, or that hide a page of today. */
export const checkRedirects: Check = ({ tree, known }) =>
  tree.entries
    .filter(({ kind }) => kind === 'redirects')
    .flatMap((entry) =>
      Object.entries(entry.fields.data ?? {}).flatMap(([from, to]) => {
        const target = findFault(String(to), '/', known, new Set());
        if (!/^\/([a-z0-9-]+\/)+$/.test(from))
          return [fieldFault(entry, [from], 'is no address of this site: begin and end it with /')];
        if (known.pages.has(from))
          return [fieldFault(entry, [from], 'is a page of today: remove this line or the page')];
        return target === undefined
          ? []
          : [fieldFault(entry, [from], `the address \`${String(to)}\` ${target}`)];
      }),
    );

/** Pictures that say nothing to a reader who cannot see them, and pictures that no browser will show. */
export const checkPictures: Check = ({ tree }) =>
  tree.entries.flatMap((entry) => {
    const pictures = entry.body?.pictures ?? [];
    const inMarkdown = pictures.filter(({ words }) => words.trim() === '');
    const remote = pictures.filter(({ address }) => REMOTE.test(address));
    const inElements = (entry.body?.elements ?? []).filter(
      ({ name, attributes }) =>
        /^(Image|Picture|Figure)$/.test(name) && !(attributes.get('alt') ?? attributes.get('label'))?.trim(),
    );
    return [
      ...remote.map(({ line, address }) =>
        bodyFault(
          entry,
          line,
          `the picture \`${address}\` is not part of this site, and pages show nothing from elsewhere: save it in public/`,
        ),
      ),
      ...inMarkdown.map(({ line, address }) =>
        bodyFault(
          entry,
          line,
          `the picture \`${address}\` has no words for readers who cannot see it: write ![what it shows](${address})`,
        ),
      ),
      ...inElements.map(({ line, name }) =>
        bodyFault(
          entry,
          line,
          `<${name}> has no words for readers who cannot see it: add ${name === 'Figure' ? 'label' : 'alt'}="what it shows"`,
        ),
      ),
    ];
  });
