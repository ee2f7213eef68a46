import type { APIRoute } from 'astro';
import { fileAt } from '../i18n/paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileAt('/sitemap-index.xml'), site).href}\n`);
