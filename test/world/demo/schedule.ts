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

const TOGETHER_MS = 10 * 60_000;
const AT_ONCE = 4;

/** Plays all; what is refused ends its subject's story. Answers what could not happen. */
export async function play(stage: Stage, story: readonly Happening[]): Promise<string[]> {
  const left = [...story].sort((a, b) => a.at.getTime() - b.at.getTime());
  const refused: string[] = [];
  const over = new Set<string>();
  let done = 0;
  let told = Date.now();
  while (done < left.length) {
    const together = next(left, done);
    const [first] = together;
    if (!first) break;
    await stage.moveTo(first.at);
    await Promise.all(together.map(one));
    done += together.length;
    if (Date.now() - told > 5_000) {
      told = Date.now();
      stage.log(`… ${Math.round((100 * done) / left.length)}%`);
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

/** As many of the next as may happen side by side. */
function next(story: readonly Happening[], from: number): Happening[] {
  const subjects = new Set<string>();
  const together: Happening[] = [];
  const until = (story[from]?.at.getTime() ?? 0) + TOGETHER_MS;
  for (const one of story.slice(from, from + AT_ONCE)) {
    if (one.at.getTime() > until || subjects.has(one.subject)) break;
    subjects.add(one.subject);
    together.push(one);
  }
  return together;
}
