/** Options: what the person who runs the tests asks for. */

const KINDS = ['check', 'unit', 'build', 'built', 'again', 'e2e', 'engines'] as const;

export type Kind = (typeof KINDS)[number];

const SERVERS = ['own', 'nginx'] as const;

export type Server = (typeof SERVERS)[number];

export interface Options {
  readonly ok: true;
  readonly kinds: readonly Kind[];
  /** Content past its review date is then a fault. */
  readonly release: boolean;
  /** Which server the browser tests visit: our own, or nginx with the configuration that clinics get. */
  readonly server: Server;
  /** File names and other arguments, for Vitest or Playwright. */
  readonly passedOn: readonly string[];
}

export interface Misread {
  readonly ok: false;
  readonly message: string;
}

/** Reads the command line. A file name chooses its kind: a `.spec.ts` is a browser test, a `.test.ts` is not. */
export function readOptions(args: readonly string[]): Options | Misread {
  const passedOn: string[] = [];
  let only: Kind | undefined;
  let release = false;
  let builds = true;
  let server: Server = 'own';

  for (const [index, arg] of args.entries()) {
    if (arg === '--release') release = true;
    else if (arg === '--no-build') builds = false;
    else if (args[index - 1] === '--only') {
      only = KINDS.find((kind) => kind === arg);
      if (!only) return { ok: false, message: `There is no kind "${arg}". There are: ${KINDS.join(', ')}.` };
    } else if (args[index - 1] === '--server') {
      const named = SERVERS.find((each) => each === arg);
      if (!named)
        return { ok: false, message: `There is no server "${arg}". There are: ${SERVERS.join(', ')}.` };
      server = named;
    } else if (arg !== '--only' && arg !== '--server') passedOn.push(arg);
  }

  const kind = only ?? kindOf(passedOn);
  if (args.at(-1) === '--only' || (!kind && passedOn.length > 0)) {
    return { ok: false, message: `Say which kind: --only ${KINDS.join(' | ')}` };
  }
  const wanted: readonly Kind[] = !kind ? KINDS : needsBuild(kind) ? ['build', kind] : [kind];
  return { ok: true, kinds: wanted.filter((each) => builds || each !== 'build'), release, server, passedOn };
}

function needsBuild(kind: Kind): boolean {
  return kind !== 'check' && kind !== 'unit' && kind !== 'build';
}

function kindOf(args: readonly string[]): Kind | undefined {
  if (args.some((arg) => arg.startsWith('e2e/built'))) return 'built';
  if (args.some((arg) => arg.startsWith('e2e/engines'))) return 'engines';
  if (args.some((arg) => arg.startsWith('e2e') || arg.includes('.spec.'))) return 'e2e';
  if (args.some((arg) => arg.startsWith('src') || arg.includes('.test.'))) return 'unit';
  return undefined;
}
