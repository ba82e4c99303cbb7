/** The scripts of the demo: what a thread and a case consist of before they are played through the real commands. */
import type { BoardKey } from './boards.js';
import type { CategoryCode } from './categories.js';
import type { PhotoName } from './photo-names.js';
import type { When } from './seed.js';

/** A reply to a thread, in the order they were written. */
export interface ReplyScript {
  /** Real name of whoever wrote it. */
  readonly author: string;
  readonly body: string;
  readonly photos: readonly PhotoName[];
  /** Minutes after the thread was posted; never less than those of the reply before. */
  readonly after: number;
  /** Index among the replies of the floor it was written within; null: a floor of its own. */
  readonly within: number | null;
  /** Index among the replies of the one it quotes. */
  readonly quotes: number | null;
  /** Real names of those whom `@name` in the body means. */
  readonly mentions: readonly string[];
}

export interface ThreadScript {
  /** Unique, for scenes and tests. */
  readonly key: string;
  readonly board: BoardKey;
  readonly author: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly photos: readonly PhotoName[];
  readonly mentions: readonly string[];
  readonly audience: 'public' | 'author-and-staff';
  readonly category: CategoryCode | null;
  /** Short name of the building it is about, such as cfy12. */
  readonly place: string | null;
  readonly when: When;
  readonly replies: readonly ReplyScript[];
  readonly pinned: boolean;
}

export type CaseEnd =
  | 'submitted'
  | 'verifying'
  | 'accepted'
  | 'dispatched'
  | 'handling'
  | 'waiting'
  | 'review'
  | 'callback'
  | 'closed'
  | 'rejected'
  | 'withdrawn';
export type GradeName = 'emergency' | 'urgent' | 'ordinary' | 'complex';

/** Whoever is responsible: key of an organization, or real name of a member. */
export type LeadScript = { readonly organization: string } | { readonly member: string };

/** Somebody whom a case is about: with an account, or only a name and a number. */
export type PersonScript =
  | { readonly person: string; readonly words?: string; readonly consent?: boolean }
  | { readonly name: string; readonly phone: string; readonly words?: string; readonly consent?: boolean };

/** What each step says, in the words of the workflow: photos, people and units by name instead of id. */
export type StepWords =
  | { readonly step: 'visit'; readonly visitor: string; readonly appointment: SceneTime }
  | { readonly step: 'find'; readonly finding: 'true' | 'partly' | 'not'; readonly words: string }
  /** `hold`: false lets it go on to the category's own unit by itself. */
  | { readonly step: 'accept'; readonly category: CategoryCode; readonly grade: GradeName; readonly hold: boolean }
  | { readonly step: 'reject'; readonly reason: string; readonly anotherWay: string }
  | { readonly step: 'dispatch'; readonly lead: LeadScript }
  | { readonly step: 'sign' }
  | { readonly step: 'return'; readonly reason: string; readonly suggested?: string }
  | { readonly step: 'transfer'; readonly lead: LeadScript; readonly handOver: string }
  | { readonly step: 'contact'; readonly how: 'call' | 'visit' | 'message'; readonly words: string }
  | { readonly step: 'ask'; readonly question: string }
  | { readonly step: 'answer'; readonly answer: string }
  | { readonly step: 'finish'; readonly outcome: OutcomeName; readonly result: string }
  | { readonly step: 'send-back'; readonly defect: string }
  | { readonly step: 'pass'; readonly reply: string }
  /** A call that nobody took. */
  | { readonly step: 'call'; readonly of: CalledScript }
  | ({ readonly step: 'rate'; readonly of: CalledScript } & Verdict)
  | { readonly step: 'redo'; readonly decision: 'again' | 'stands'; readonly reason: string }
  | { readonly step: 'withdraw'; readonly reason: string }
  | { readonly step: 'note'; readonly text: string }
  | { readonly step: 'update'; readonly text: string };

export type OutcomeName = 'solved' | 'partly' | 'explained' | 'cannot' | 'not-responsible';
/** Whose verdict: there is one row for the person concerned, and one for a reporter who is somebody else. */
export type CalledScript = 'concerned' | 'reporter';
export type Verdict =
  | { readonly reached: false }
  | {
      readonly reached: true;
      readonly contacted: boolean;
      readonly solved: boolean;
      readonly satisfied: 'yes' | 'basically' | 'no';
      readonly words: string;
    };

/** A day counted from the scene's first (0) and a time of day in Shanghai, written '0 21:40'. */
export interface SceneTime {
  readonly day: number;
  readonly time: string;
}

export type StepScript = StepWords & {
  /** Real name of whoever takes the step. */
  readonly by: string;
  readonly at: SceneTime;
  readonly photos: readonly PhotoName[];
};

/** How the matter came in: its words, and who says them about whom. */
export interface OpenScript {
  readonly by: string;
  readonly at: SceneTime;
  readonly channel: 'post' | 'web' | 'call' | 'visit' | 'staff';
  /** Key of the thread that staff opened it from. */
  readonly thread?: string;
  readonly title: string;
  readonly description: string;
  readonly photos: readonly PhotoName[];
  /** Short name of a building, an estate or the community. */
  readonly place: string;
  readonly category: CategoryCode;
  /** Whom it is about, if not whoever reports it. */
  readonly concerned?: PersonScript;
  /** Whoever told the staff member who writes it down. */
  readonly reporter?: PersonScript;
}

export interface CaseScript {
  readonly key: string;
  /** Calendar days before the demo's present on which it begins. */
  readonly daysAgo: number;
  readonly private: boolean;
  readonly open: OpenScript;
  readonly steps: readonly StepScript[];
  /** The state it is in after its last step. */
  readonly ends: CaseEnd;
}
