/** Writes the import table into `biome.json`, in place of the rules that were made from an earlier one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRules } from './import-table.ts';
import { root } from './setup/project.mjs';

const file = join(root, 'biome.json');
const config = JSON.parse(readFileSync(file, 'utf8'));
const others = config.overrides.filter(
  (override: { linter?: { rules?: { style?: object } } }) =>
    !('noRestrictedImports' in (override.linter?.rules?.style ?? {})),
);
writeFileSync(file, `${JSON.stringify({ ...config, overrides: [...others, ...importRules()] }, null, 2)}\n`);
