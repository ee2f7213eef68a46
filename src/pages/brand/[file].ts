/** The clinic's logo. Without one in the settings there is no such address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { readPicture, site } from '../_content/site.ts';

export const getStaticPaths = (() => {
  const { logo } = site.clinic;
  return logo ? [{ params: { file: logo.file } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(readPicture(params['file'] ?? ''));
