/** QR path: the dark modules of a code as the path of a drawing, one unit to a module. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue;
        const from = x;
        while (row[x + 1]) x += 1;
        const width = x + 1 - from;
        runs.push(`M${from} ${y}h${width}v1h-${width}z`);
      }
      return runs;
    })
    .join('');
}
