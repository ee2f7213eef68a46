/** The QR code of each exercise, as a file for clinics to put where they like. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { qrFile } from '../../../components/qr-path.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { localeParam, pathTo } from '../../../i18n/paths.ts';
import { exercisesIn } from '../../_content/queries.ts';

export const getStaticPaths = (async () => {
  const all = await Promise.all(
    LOCALES.map(async (locale) => ({ locale, pages: await exercisesIn(locale) })),
  );
  return all.flatMap(({ locale, pages }) =>
    pages.map(({ exercise: { id, title } }) => ({
      params: { locale: localeParam(locale), id },
      props: { path: pathTo(locale, `/exercises/${id}/`), title },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string; title: string }> = ({ props, site }) =>
  new Response(qrFile(new URL(props.path, site).href, props.title));
