/** QR path: the dark modules of a QR code as one SVG path, for paper, files and screens alike. */
import { encode } from 'uqr';

export interface QrPath {
  /** Modules along an edge, with the quiet zone on both sides. */
  readonly size: number;
  /** One unit is one module. */
  readonly path: string;
}

/** Scanners need this much white around the code: ISO/IEC 18004. */
export const QUIET_MODULES = 4;

/** The code of `text` at error correction level M, in the fewest modules, with its quiet zone. True is dark. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: QUIET_MODULES }).data;
}

/** The same as a path. */
export function qrPath(text: string): QrPath {
  const data = qrModules(text);
  const rows = data.flatMap((modules, y) =>
    runsOf(modules).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size: data.length, path: rows.join('') };
}

/** The code of `text` as a file of its own. A viewer shows `title` beside it. */
export function qrFile(text: string, title: string): string {
  const { size, path } = qrPath(text);
  const name = title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><title>${name}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}

/** Start and length of each run of dark modules. Whole runs leave no hairlines between modules. */
function runsOf(modules: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let start = -1;
  [...modules, false].forEach((dark, x) => {
    if (dark && start < 0) start = x;
    else if (!dark && start >= 0) {
      runs.push([start, x - start]);
      start = -1;
    }
  });
  return runs;
}
