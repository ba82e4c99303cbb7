/** What people do with cases, over HTTP, as sentences: `staff.accepts(lamp, { grade: 'ordinary' })`. Every answer is held to its schema. */
import type { z } from 'zod';
import {
  caseReceipt,
  caseView,
  type CaseFromThread,
  type CaseReceipt,
  type CaseView,
  type NewCase,
} from '../../src/work/cases/case.schema.js';
import type { StepOf, StepRequest } from '../../src/work/cases/case.steps.js';
import { bulkResult, casePage, deskPage, publicPage } from '../../src/work/cases/list.schema.js';
import type { Browser } from './browser.js';

/** A case as a test or a scene knows it. */
export interface Matter {
  id: string;
}
/** Whoever a case can be given to. */
export interface Unit {
  kind: 'member' | 'organization';
  id: string;
}
type StepName = StepRequest['step'];
/** What a step asks for beside its name and the version, which the actor looks up. */
export type Needs<Name extends StepName> = Omit<StepOf<Name>, 'step' | 'version'>;
type Verdict = Partial<Omit<Needs<'rate'>, 'callbackId'>>;

export class CaseActor {
  constructor(
    readonly browser: Browser,
    readonly id: string,
    readonly name: string,
  ) {}

  async sees({ id }: Matter): Promise<CaseView> {
    return caseView.parse(await this.browser.get(`/api/v1/cases/${id}`));
  }

  async opens(order: NewCase): Promise<CaseReceipt> {
    return caseReceipt.parse(await this.browser.post('/api/v1/cases', order));
  }
  /** Turns a thread into a case, in one click. */
  async opensFrom(thread: string, order: CaseFromThread): Promise<CaseReceipt> {
    return caseReceipt.parse(await this.browser.post(`/api/v1/threads/${thread}/cases`, order));
  }

  /** Takes a step at the version that the person sees now. */
  async takes<Name extends StepName>(matter: Matter, step: Name, needs: Needs<Name>): Promise<CaseReceipt> {
    const { version } = (await this.sees(matter)).face;
    return this.takesAt(matter, version, step, needs);
  }
  /** Takes a step at a version that the person saw before. */
  async takesAt<Name extends StepName>(
    { id }: Matter,
    version: number,
    step: Name,
    needs: Needs<Name>,
    headers?: Record<string, string>,
  ): Promise<CaseReceipt> {
    const body = { step, version, ...needs };
    return caseReceipt.parse(await this.browser.post(`/api/v1/cases/${id}/steps`, body, headers));
  }

  visits = (c: Matter, needs: Needs<'visit'>) => this.takes(c, 'visit', needs);
  finds = (c: Matter, needs: Needs<'find'>) => this.takes(c, 'find', needs);
  accepts = (c: Matter, needs: Needs<'accept'>) => this.takes(c, 'accept', needs);
  rejects = (c: Matter, needs: Needs<'reject'>) => this.takes(c, 'reject', needs);
  dispatches = (c: Matter, { kind, id }: Unit) => this.takes(c, 'dispatch', { lead: { kind, id } });
  signs = (c: Matter) => this.takes(c, 'sign', {});
  returns = (c: Matter, needs: Needs<'return'>) => this.takes(c, 'return', needs);
  transfers = (c: Matter, { kind, id }: Unit, handOver: string) =>
    this.takes(c, 'transfer', { lead: { kind, id }, handOver });
  asks = (c: Matter, question: string) => this.takes(c, 'ask', { question });
  answers = (c: Matter, answer: string) => this.takes(c, 'answer', { answer });
  finishes = (c: Matter, needs: Needs<'finish'>) => this.takes(c, 'finish', needs);
  sendsBack = (c: Matter, defect: string) => this.takes(c, 'send-back', { defect });
  passes = (c: Matter, reply: string) => this.takes(c, 'pass', { reply });
  withdraws = (c: Matter, needs: Needs<'withdraw'>) => this.takes(c, 'withdraw', needs);
  decides = (c: Matter, needs: Needs<'redo'>) => this.takes(c, 'redo', needs);

  /** Says how it went: solved and satisfied, unless the verdict says otherwise. */
  async rates(matter: Matter, verdict: Verdict = {}): Promise<CaseReceipt> {
    const own = (await this.sees(matter)).mine.callbacks.find((one) => one.own);
    if (!own) throw new Error(`${this.name} is not asked`);
    const all = { contacted: true, solved: true, satisfied: 'yes' as const, ...verdict };
    return this.takes(matter, 'rate', { callbackId: own.id, ...all });
  }

  async mine(query = ''): Promise<z.infer<typeof casePage>> {
    return casePage.parse(await this.browser.get(`/api/v1/me/cases${query}`));
  }
  async inbox(query = ''): Promise<z.infer<typeof casePage>> {
    return casePage.parse(await this.browser.get(`/api/v1/inbox${query}`));
  }
  async desk(community: string, query = ''): Promise<z.infer<typeof deskPage>> {
    return deskPage.parse(await this.browser.get(`/api/v1/communities/${community}/desk${query}`));
  }
  async record(community: string, query = ''): Promise<z.infer<typeof publicPage>> {
    return publicPage.parse(await this.browser.get(`/api/v1/communities/${community}/cases${query}`));
  }
  async dispatchesAll(
    community: string,
    cases: readonly { id: string; version: number }[],
    { kind, id }: Unit,
  ): Promise<z.infer<typeof bulkResult>> {
    const body = { cases, lead: { kind, id } };
    return bulkResult.parse(await this.browser.post(`/api/v1/communities/${community}/cases/dispatch`, body));
  }
}
