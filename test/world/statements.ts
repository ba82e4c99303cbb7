/** Which statements something costs, for the query budgets. */
import { statementLog } from '../../src/platform/db/index.js';

/** What goes on beside a request: listeners, rounds of the platform, notices that leave, counts that are written later. */
const BESIDE = /^(event|deadline|notice-todo|notice-delivery|notice-reach)-|^(thread-views|push-device)$/;

/** Names of the statements run while the work lasts. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  Object.assign(statementLog, { on: true, names: [] });
  try {
    await work();
    return statementLog.names.filter((name) => !BESIDE.test(name));
  } finally {
    statementLog.on = false;
  }
}
