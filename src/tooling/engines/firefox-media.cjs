/**
 * A preload of the process that drives Firefox. Playwright sets the colour scheme of every page by a command
 * that Firefox 153 does not have, and gives up when it is refused. No test in Firefox asks for a colour scheme,
 * so the refusal is let pass.
 */
const { readFileSync } = require('node:fs');
const { registerHooks } = require('node:module');

const COMMAND = /(\.send\("emulation\.setMediaFeaturesOverride", \{[\s\S]*?\n\s*\}\))/g;

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/playwright-core/lib/coreBundle.js')) return loaded;
    const source = String(loaded.source ?? readFileSync(new URL(url)));
    return {
      ...loaded,
      format: loaded.format ?? 'commonjs',
      source: source.replaceAll(COMMAND, '$1.catch(() => {})'),
    };
  },
});
