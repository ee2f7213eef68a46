import type { APIRoute } from 'astro';
import { SCREENSHOTS } from '../domain/screenshots.ts';
import { DEFAULT_LOCALE, directionOf } from '../i18n/locales.ts';
import { fileAt, pathTo } from '../i18n/paths.ts';
import { translator } from '../i18n/strings.ts';
import { site } from './_content/site.ts';

const t = translator(DEFAULT_LOCALE);
const siteName = site.clinic.siteName ?? t('site.name');

const manifest = {
  name: `${siteName}: ${t('site.tagline')}`,
  short_name: siteName,
  description: t('home.lead'),
  lang: DEFAULT_LOCALE,
  dir: directionOf(DEFAULT_LOCALE),
  id: fileAt('/'),
  start_url: pathTo(DEFAULT_LOCALE, '/'),
  scope: fileAt('/'),
  display: 'minimal-ui',
  background_color: '#fbfaf6',
  theme_color: '#fbfaf6',
  icons: [
    { src: fileAt('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
    { src: fileAt('/icons/icon-192.png'), sizes: '192x192', type: 'image/png' },
    { src: fileAt('/icons/icon-512.png'), sizes: '512x512', type: 'image/png' },
    { src: fileAt('/icons/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: SCREENSHOTS.map(({ form, width, height }) => ({
    src: fileAt(`/screenshots/${form}.png`),
    sizes: `${width}x${height}`,
    type: 'image/png',
    form_factor: form,
    label: t('home.exercises'),
  })),
  shortcuts: [
    { name: t('nav.exercises'), url: pathTo(DEFAULT_LOCALE, '/exercises/') },
    { name: t('plan.title'), url: pathTo(DEFAULT_LOCALE, '/plan/') },
    { name: t('site.getHelp'), url: pathTo(DEFAULT_LOCALE, '/get-help/') },
  ],
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
