/**
 * Components: what an author can write in a body. `content/README.md` explains each.
 */
interface Attribute {
  readonly attribute: string;
  /** What it may say. Anything when left out. */
  readonly values?: readonly string[];
}

interface Component {
  readonly needs: readonly Attribute[];
  readonly takes: readonly Attribute[];
}

const of: Attribute = { attribute: 'of' };
const id: Attribute = { attribute: 'id' };
const plain: Component = { needs: [], takes: [] };

/** Every exercise shows each of these once. */
export const EXERCISE_PARTS = [
  'Hero',
  'Dose',
  'Caution',
  'StepTimer',
  'Steps',
  'Feel',
  'StopIf',
  'Mistakes',
  'Easier',
  'Harder',
  'Position',
  'AskFirst',
] as const;

export const COMPONENTS: Readonly<Record<string, Component>> = {
  ...Object.fromEntries(EXERCISE_PARTS.map((part) => [part, plain])),
  Dose: { needs: [], takes: [of] },
  StepTimer: { needs: [], takes: [of] },
  Source: { needs: [id], takes: [] },
  Term: { needs: [id], takes: [] },
  Pair: plain,
  Part: plain,
  GetHelp: plain,
  CareLevel: { needs: [{ attribute: 'level', values: ['now', 'today', 'soon'] }], takes: [] },
  EmergencyNumbers: plain,
  EraseDevice: plain,
  CheckFirst: plain,
  StopSigns: plain,
  PainGuide: plain,
  Drawing: { needs: [{ attribute: 'name' }], takes: [] },
  ExerciseList: plain,
  ExerciseCodes: plain,
  EmbedCodes: plain,
  ReadySheets: plain,
  SavedPages: plain,
  Glossary: plain,
  Bibliography: plain,
};

/** HTML for which Markdown has no sign: a heading with an anchor of its own, a list to tick. */
export const PLAIN_TAGS: Readonly<Record<string, Component>> = {
  abbr: { needs: [], takes: [{ attribute: 'title' }] },
  bdi: { needs: [], takes: [{ attribute: 'dir', values: ['ltr', 'rtl'] }] },
  sub: plain,
  sup: plain,
  h2: { needs: [id], takes: [] },
  h3: { needs: [id], takes: [] },
  ul: { needs: [{ attribute: 'class', values: ['tick-list'] }], takes: [] },
  li: plain,
  label: plain,
  input: { needs: [{ attribute: 'type', values: ['checkbox'] }], takes: [] },
};

/** HTML that loads or runs something. */
export const FORBIDDEN_TAGS: readonly string[] = [
  'base',
  'embed',
  'form',
  'iframe',
  'link',
  'meta',
  'object',
  'script',
  'style',
  'svg',
];
