/** Clinic: who hands this site to patients, as its settings file says. What is `null` is shown nowhere. */
export interface Clinic {
  readonly name: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly web: string | null;
  readonly booking: string | null;
  /** Readers' mail about a page goes here. */
  readonly feedback: string | null;
  /** Stands in place of the site's own name. */
  readonly siteName: string | null;
  readonly logo: Logo | null;
  readonly colours: Readonly<Record<Theme, BrandColours>> | null;
}

export interface Logo {
  /** Its name in the content folder: `logo.svg`. */
  readonly file: string;
  /** In the picture's own units. */
  readonly width: number;
  readonly height: number;
}

export const THEMES = ['light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** Colours that a clinic may choose, as `#rrggbb`. Those of drawings, warnings and emergencies are not among them. */
export interface BrandColours {
  /** Buttons and links. */
  readonly action: string;
  /** The dark band of the first page. */
  readonly band: string;
}
