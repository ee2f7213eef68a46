/** Part costs: what each part of a build takes of the processor, for the figures of `npm run bench`. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Seconds of the processor by part. Programs that a part starts are not in it. */
export type PartCosts = Readonly<Record<string, number>>;

/** What comes before the first integration: content, bundles and the pages themselves. */
export const PAGES = 'pages';

/** @param file where the costs are written to; without one, the integrations stay as they are */
export function withCosts(
  integrations: readonly AstroIntegration[],
  file: string | undefined,
): AstroIntegration[] {
  if (file === undefined) return [...integrations];
  const costs: Record<string, number> = {};
  return integrations.map((integration) => {
    const done = integration.hooks['astro:build:done'];
    if (!done) return integration;
    const hook: typeof done = async (options) => {
      const start = spentSeconds();
      costs[PAGES] ??= start;
      await done(options);
      costs[integration.name] = spentSeconds() - start;
      writeFileSync(file, JSON.stringify(costs));
    };
    return { ...integration, hooks: { ...integration.hooks, 'astro:build:done': hook } };
  });
}

function spentSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
