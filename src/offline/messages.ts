/** Messages: what a page and the service worker say to each other. */

/** From a page: fetch what is missing, as far as the reader's data allow · fetch it all · take over · tell the state. */
export type ToWorker = 'fill' | 'save' | 'update' | 'state';

/** From the worker: everything is now kept · a session or a plan is open, so nothing is taken over · a state. */
export type FromWorker = 'saved' | 'busy' | SavedState;

export interface SavedState {
  readonly type: 'state';
  /** Files that are kept, of how many. */
  readonly saved: number;
  readonly of: number;
  /** What all files take on the device. */
  readonly bytes: number;
  /** `asked` after `save` could not fetch all: there was no network, or no room. */
  readonly failed: boolean;
}

/** Web locks held while a new version must not take over. */
export const SESSION_LOCK = 'unknot.session';
export const DRAFT_LOCK = 'unknot.draft';
