/** Room: whether a device has space for a number of bytes. */

/** True, too, where the browser does not tell: it says no itself when there is none. */
export async function hasRoom(bytes: number): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined || quota - usage > bytes;
  } catch {
    // Safari before 17 and WebKitGTK cannot be asked.
    return true;
  }
}
