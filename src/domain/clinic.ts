/** Clinic: who hands this site to patients, as its settings file says. What is `null` is shown nowhere. */
export interface Clinic {
  readonly name: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly web: string | null;
  readonly booking: string | null;
  /** Readers' mail about a page goes here. */
  readonly feedback: string | null;
}
