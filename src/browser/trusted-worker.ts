/**
 * Trusted worker: lets a library start its worker from an address that is plain text to it.
 *
 * Under `require-trusted-types-for` a browser asks the default policy about each such text.
 */

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => unknown;
}

declare global {
  interface Window {
    /** Missing in older browsers, which ask nobody. */
    readonly trustedTypes?: TrustedTypes;
  }
}

let allowed: string | undefined;

/** From now on the worker at this address may start, and no other code from text. Later calls change nothing. */
export function allowWorker({ href }: URL): void {
  if (allowed !== undefined) return;
  allowed = href;
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, location.href).href !== href) throw new TypeError(`Not ours to run: ${address}`);
      return address;
    },
  });
}
