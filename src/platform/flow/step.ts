/** What a workflow table is made of: steps with where they lead, who may take them, what they need and what is told. */

/** A text in both languages; `{name}` is filled in where it is shown. */
export interface Line {
  readonly zh: string;
  readonly en: string;
}

/** The words of one workflow, so that its table is checked by the compiler as well as at start. */
export interface Vocabulary {
  state: string;
  step: string;
  role: string;
  /** What a step asks of whoever takes it. */
  need: string;
  /** What is kept with the step, beside what it needs. */
  record: string;
  /** Effects on the clocks. */
  clock: string;
  /** What guards may look at. */
  facts: object;
}

/** Whoever takes a step: a role, or the clock (nobody: it happens by itself). */
export type By<V extends Vocabulary> = V['role'] | 'clock';

/** A condition beside state and role. `code` is the error a person reads when it doesn't hold. */
export interface Guard<V extends Vocabulary> {
  readonly code: string;
  readonly says: Line;
  readonly holds: (facts: V['facts'], roles: ReadonlySet<By<V>>) => boolean;
}

/** Where a step leads: a state, nowhere ('same'), or back to where the subject was before ('previous'). */
export type Place<V extends Vocabulary> = V['state'] | 'same' | 'previous';

/** One of several ways a step can end; `by` and `guard` narrow the step's, `clock` and `publicLine` replace its. */
export interface Outcome<V extends Vocabulary> {
  readonly to: Place<V>;
  readonly by?: readonly By<V>[];
  readonly guard?: Guard<V> | readonly Guard<V>[];
  readonly clock?: V['clock'];
  readonly publicLine?: Line | null;
}
export type Outcomes<V extends Vocabulary> = Readonly<Record<string, Place<V> | Outcome<V>>>;

/** One row of the table. The same step may have several rows, from different states. */
export interface Step<V extends Vocabulary> {
  readonly step: V['step'];
  /** The states it can be taken in; null opens: nothing was there before. */
  readonly from: readonly V['state'][] | null;
  readonly to: Place<V> | Outcomes<V>;
  readonly by: readonly By<V>[];
  /** One condition, or several that must all hold. */
  readonly guard?: Guard<V> | readonly Guard<V>[];
  readonly needs: readonly V['need'][];
  readonly records: readonly V['record'][];
  readonly clock?: V['clock'];
  /** What the resident reads, live; null: nothing. An outcome may say it in its own words. */
  readonly publicLine: Line | null;
}

/** A whole workflow. `words` name its states, steps and roles for people; words for later rows may already be there. */
export interface Table<V extends Vocabulary> {
  readonly start: V['state'];
  readonly terminal: readonly V['state'][];
  readonly steps: readonly Step<V>[];
  readonly words: {
    readonly states: Readonly<Record<V['state'], Line>>;
    readonly steps: Readonly<Record<V['step'], Line>>;
    readonly roles: Readonly<Record<V['role'], Line>>;
  };
}

/** The ways a row can end, a plain target being one without a name. */
export function endings<V extends Vocabulary>(row: Step<V>): { name: string | null; end: Outcome<V> }[] {
  const { to } = row;
  if (typeof to === 'string') return [{ name: null, end: { to } }];
  return Object.entries(to).map(([name, end]) => ({
    name,
    end: typeof end === 'string' ? { to: end } : end,
  }));
}

/** The conditions of a row or of an outcome. */
export const guardsOf = <V extends Vocabulary>({ guard }: Pick<Outcome<V>, 'guard'>): readonly Guard<V>[] =>
  guard === undefined ? [] : [guard].flat();

/** The code of the first condition that doesn't hold, or null. */
export const failing = <V extends Vocabulary>(
  guarded: Pick<Outcome<V>, 'guard'>,
  facts: V['facts'],
  roles: ReadonlySet<By<V>>,
): string | null => guardsOf(guarded).find((guard) => !guard.holds(facts, roles))?.code ?? null;
