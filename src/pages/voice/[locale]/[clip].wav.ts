/** One recorded clip, as it stands in the content. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { clipsIn, readClip, recordedLocales } from '../../_content/voice.ts';

export const getStaticPaths = (() =>
  recordedLocales().flatMap((locale) =>
    clipsIn(locale).map(({ file }) => ({ params: { locale, clip: file.replace(/\.wav$/, '') } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { locale: string; clip: string }> = ({
  params: { locale, clip },
}) => new Response(readClip(locale, `${clip}.wav`), { headers: { 'Content-Type': 'audio/wav' } });
