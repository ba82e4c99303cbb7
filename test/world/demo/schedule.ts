/** Plays what happened in the order of time; things of the same minutes that don't touch each other, side by side. */
import type { Stage } from './stage.js';

export interface Happening {
  at: Date;
  /** Things of one subject happen one after the other. */
  subject: string;
  /** For the report when it could not happen. */
  what: string;
  happens(): Promise<void>;
}

/** Of what happens within so long, so much may happen side by side, as if at its beginning. */
const TOGETHER_MS = 45 * 60_000;
const AT_ONCE = 8;

/** Plays all; what is refused ends its subject's story. Answers what could not happen. */
export async function play(stage: Stage, story: readonly Happening[]): Promise<string[]> {
  const left = [...story].sort((a, b) => a.at.getTime() - b.at.getTime());
  const refused: string[] = [];
  const over = new Set<string>();
  let told = Date.now();
  for (let [first] = left; first; [first] = left) {
    const together = takeNext(left, first);
    await stage.moveTo(first.at);
    await Promise.all(together.map(one));
    if (Date.now() - told > 5_000) {
      told = Date.now();
      stage.log(`… ${Math.round(100 - (100 * left.length) / story.length)}%`);
    }
  }
  return refused;

  async function one({ subject, what, happens }: Happening): Promise<void> {
    if (over.has(subject)) return;
    try {
      await happens();
    } catch (error) {
      over.add(subject);
      refused.push(`${subject}: ${what.slice(0, 60)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Takes out as many of the next as may happen side by side: the first of each subject. */
function takeNext(left: Happening[], { at }: Happening): Happening[] {
  const subjects = new Set<string>();
  const together: Happening[] = [];
  const until = at.getTime() + TOGETHER_MS;
  for (let i = 0; i < left.length && together.length < AT_ONCE;) {
    const one = left[i];
    if (!one || one.at.getTime() > until) break;
    if (subjects.has(one.subject)) i++;
    else together.push(...left.splice(i, 1));
    subjects.add(one.subject);
  }
  return together;
}
