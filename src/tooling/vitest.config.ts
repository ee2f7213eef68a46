import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm test` gives it one folder at a time: `src`, and after the build `e2e/built`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/fixtures/**', '**/node_modules/**'],
  },
});
