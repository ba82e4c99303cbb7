/** What a case that was solved counts for those who gave their time to it: the member who handled it, the neighbour who spoke up. */
import { Injectable } from '@nestjs/common';
import { ServiceEntries, ServiceRulesService } from '../../commons/service/index.js';
import type { CaseCallback } from './case.entity.js';
import type { InHand } from './case.files.js';

@Injectable()
export class CaseDeeds {
  constructor(
    private readonly entries: ServiceEntries,
    private readonly rules: ServiceRulesService,
  ) {}

  /**
   * Writes service down when the case has just been closed as solved. Whoever said so confirms it, unless it is their own;
   * where nobody answered, staff are left to. The words are those of the public list: nothing of a private case.
   */
  async count({ actor, file, people, callbacks }: InHand): Promise<void> {
    if (file.state !== 'closed' || !(file.outcome === 'solved' || file.outcome === 'partly')) return;
    const answered = callbacks.filter((one) => one.standing === 'answered' && one.solved !== null);
    if (answered.some((one) => one.solved === false)) return;
    const { rules } = await this.rules.current(file.communityPath);
    const concerned = people.find((one) => one.as === 'concerned');
    const reporter = people.find((one) => one.as === 'reporter');
    const common = { origin: { kind: 'case', id: file.id }, path: file.communityPath, served: 1 } as const;
    const handler = file.leadKind === 'member' ? file.leadId : null;
    const from = (account: string): ReturnType<typeof verdictFor> => verdictFor(account, answered);
    if (handler) {
      await this.entries.record(actor, {
        ...common,
        ...{ what: `办结：${file.publicTitle}`, category: 'case' },
        people: [{ accountId: handler, minutes: rules.caseMinutes }],
        ...servedBy(handler, (concerned ?? reporter)?.accountId),
        ...from(handler),
      });
    }
    const neighbour = concerned && OWN_WORDS.includes(file.channel) ? reporter?.accountId : null;
    if (neighbour && neighbour !== handler && neighbour !== concerned?.accountId) {
      await this.entries.record(actor, {
        ...common,
        ...{ what: `为邻居反映：${file.publicTitle}`, category: 'report' },
        people: [{ accountId: neighbour, minutes: rules.reportMinutes }],
        ...servedBy(neighbour, concerned?.accountId),
        ...from(neighbour),
      });
    }
  }
}

/** What residents open themselves, or say in public: a call that staff took down earns its caller nothing. */
const OWN_WORDS: readonly string[] = ['post', 'web', 'qr'];

const servedBy = (doer: string, served: string | null | undefined): { servedAccountId?: string } =>
  served && served !== doer ? { servedAccountId: served } : {};

/** The word of somebody else who called it solved; a caller may have taken it down from one without an account. */
function verdictFor(account: string, answered: readonly CaseCallback[]): { verdict?: { by: string | null } } {
  const other = answered.find((one) => one.solved && one.accountId !== account);
  return other ? { verdict: { by: other.accountId } } : {};
}
