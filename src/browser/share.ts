/** Share: the device's own ways of handing something on. Call them inside a press. */

export function canShare(): boolean {
  return typeof navigator !== 'undefined' && typeof navigator.share === 'function';
}

/** A reader who closes the share sheet has changed their mind: that is no failure. */
export async function share(data: ShareData): Promise<void> {
  await navigator.share(data).catch(() => undefined);
}

/** False when there is no clipboard here, or it may not be used. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
