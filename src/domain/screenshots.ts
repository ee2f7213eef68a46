/** Screenshots: the pictures that a browser shows before somebody installs the site. `npm run screenshots` makes them. */

export interface Screenshot {
  readonly form: 'narrow' | 'wide';
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
}

export const SCREENSHOTS: readonly Screenshot[] = [
  { form: 'narrow', width: 780, height: 1560 },
  { form: 'wide', width: 1280, height: 800 },
];
