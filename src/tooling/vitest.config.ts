import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm test` gives it one folder at a time: `src`, and after the build `e2e/built`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    // One a core. Vitest would leave one free for whoever waits.
    maxWorkers: '100%',
    // A slow machine is not a fault: no test measures time.
    testTimeout: 30_000,
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/fixtures/**', '**/node_modules/**'],
  },
});
