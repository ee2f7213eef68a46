/** Visitor: a person at a browser, whichever it is. What she presses is named as she reads it. */
export interface Visitor {
  open(address: string): Promise<void>;
  /** Presses the button or link of this name, as soon as it can be pressed. */
  press(name: string): Promise<void>;
  /** Types into the field that has the focus. */
  type(text: string): Promise<void>;
  /** The answer of the page to a script, which must be the body of a function. */
  ask(script: string): Promise<unknown>;
  close(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 200;

/** Waits until `look` has an answer, and gives it. Fails with `what` when it never has. */
export async function until<T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  let because = '';
  do {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== null) return seen;
    } catch (error) {
      // A page that is being left cannot answer.
      because = String(error);
    }
    await new Promise((resume) => setTimeout(resume, LOOK_AGAIN_MS));
  } while (Date.now() < end);
  throw new Error(`Never came: ${what}. ${because}`);
}
