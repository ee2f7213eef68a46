/** The recorded clips of a language: the address of each, by the words that are spoken in it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { clipAddress, clipsIn, recordedLocales } from '../_content/voice.ts';

export const getStaticPaths = (() =>
  recordedLocales().map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { locale: string }> = ({ params: { locale } }) =>
  Response.json(Object.fromEntries(clipsIn(locale).map((clip) => [clip.words, clipAddress(locale, clip)])));
