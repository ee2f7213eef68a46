/** The same code as in the SVG beside it, for programs that take no SVG. */
import type { APIRoute } from 'astro';
import { qrPng } from '../../_content/qr-png.ts';
import { getStaticPaths as pathsOfCodes } from './[id].svg.ts';

export const getStaticPaths = pathsOfCodes;

export const GET: APIRoute<{ path: string }> = ({ props, site }) =>
  new Response(qrPng(new URL(props.path, site).href));
