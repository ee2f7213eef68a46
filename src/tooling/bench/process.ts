/** Process: what a program and all that it starts cost, from its start to its end. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  /** False for a program that failed, or that was ended because it took too long. */
  readonly finished: boolean;
  /** On the clock of the wall: it depends on what else the machine does. */
  readonly seconds: number;
  /** Of all processors together: nearly the same on a busy machine. Undefined where the system does not tell. */
  readonly cpuSeconds: number | undefined;
  /** The most that was in memory at once, of the whole tree of processes. */
  readonly peakMegabytes: number | undefined;
}

const LOOK_EVERY_MS = 100;
/** Linux counts time in hundredths of a second, and memory in pages of 4 KB. */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

export function costOf(
  command: string,
  args: readonly string[],
  { cwd, env = {}, mostSeconds }: { cwd: string; env?: Record<string, string>; mostSeconds: number },
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ticks = new Map<number, number>();
    let peak = 0;
    const look = () => {
      const tree = treeOf(child.pid ?? -1);
      for (const { id, ticks: spent } of tree) ticks.set(id, spent);
      peak = Math.max(
        peak,
        tree.reduce((sum, { bytes }) => sum + bytes, 0),
      );
      if (performance.now() - startedAt > mostSeconds * 1000) child.kill('SIGKILL');
    };
    const looking = setInterval(look, LOOK_EVERY_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(looking);
      const spent = [...ticks.values()].reduce((sum, each) => sum + each, 0);
      resolve({
        finished: code === 0,
        seconds: (performance.now() - startedAt) / 1000,
        cpuSeconds: spent > 0 ? spent / TICKS_PER_SECOND : undefined,
        peakMegabytes: peak > 0 ? peak / 1e6 : undefined,
      });
    });
  });
}

interface Running {
  readonly id: number;
  readonly parent: number;
  readonly ticks: number;
  readonly bytes: number;
}

/** The process and all that come from it. Empty where there is no `/proc`. */
function treeOf(id: number): readonly Running[] {
  const all = running();
  const family = new Set([id]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const each of all) if (family.has(each.parent)) family.add(each.id);
  }
  return all.filter((each) => family.has(each.id));
}

function running(): readonly Running[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => statOf(Number(name)));
  } catch {
    return [];
  }
}

function statOf(id: number): readonly Running[] {
  try {
    // The name, in brackets, may hold spaces. After it: state, parent, … 14th and 15th field are times, 24th is memory.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, pages = 0] = [fields[1], fields[11], fields[12], fields[21]];
    return [{ id, parent, ticks: user + system, bytes: pages * PAGE_BYTES }];
  } catch {
    return [];
  }
}
