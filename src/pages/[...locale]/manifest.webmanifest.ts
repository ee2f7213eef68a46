/** The manifest in each language: one site to install, which opens in the language of the page it was installed from. */
import type { APIRoute } from 'astro';
import { SCREENSHOTS } from '../../domain/screenshots.ts';
import { directionOf, type Locale } from '../../i18n/locales.ts';
import { fileAt, pathTo } from '../../i18n/paths.ts';
import { translator } from '../../i18n/strings.ts';
import { localePaths } from '../_content/locale-paths.ts';
import { site } from '../_content/site.ts';

export const getStaticPaths = localePaths;

function manifestIn(locale: Locale) {
  const t = translator(locale);
  const siteName = site.clinic.siteName ?? t('site.name');
  return {
    name: `${siteName}: ${t('site.tagline')}`,
    short_name: siteName,
    description: t('home.lead'),
    lang: locale,
    dir: directionOf(locale),
    id: fileAt('/'),
    start_url: pathTo(locale, '/'),
    scope: fileAt('/'),
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: fileAt('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: fileAt('/icons/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: fileAt('/icons/icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: fileAt('/icons/icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
    screenshots: SCREENSHOTS.map(({ form, width, height }) => ({
      src: fileAt(`/screenshots/${form}.png`),
      sizes: `${width}x${height}`,
      type: 'image/png',
      form_factor: form,
      label: t('home.exercises'),
    })),
    shortcuts: [
      { name: t('nav.exercises'), url: pathTo(locale, '/exercises/') },
      { name: t('plan.title'), url: pathTo(locale, '/plan/') },
      { name: t('site.getHelp'), url: pathTo(locale, '/get-help/') },
    ],
  };
}

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(JSON.stringify(manifestIn(props.locale)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
