// @ts-check
import { SetupError } from './project.mjs';

const TRIES = 50;

/**
 * Makes the server listen on the first free port from `wanted` up. Returns that port.
 *
 * @param {import('node:http').Server} server
 * @param {number} wanted 0 for any
 * @param {string} host
 */
export async function listenOnFreePort(server, wanted, host) {
  for (let port = wanted; port < wanted + TRIES; port++) {
    if (await listens(server, port, host)) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    }
  }
  throw new SetupError(
    `The ports from ${wanted} to ${wanted + TRIES - 1} are all taken. Choose one with PORT.`,
  );
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false when the port is taken
 */
function listens(server, port, host) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, host);
  });
}
