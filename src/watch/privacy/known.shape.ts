/** What a row of the table of what is known of people is made of. */
import { p, sql, type Sql } from '../../platform/db/index.js';

interface Words {
  readonly zh: string;
  readonly en: string;
}
export const words = (zh: string, en: string): Words => ({ zh, en });

export const SELF = words('只有您自己', 'Only you');
export const STAFF = words('您和社区工作人员', 'You and the community’s staff');
export const CHOSEN = words('您自己选的人', 'Whoever you chose');
export const EVERYBODY = words('所有人', 'Everybody');
export const SUPERVISORS = words('您和督导', 'You and the supervisors');

export interface Known {
  /** The table and the column that says whose it is. */
  readonly column: string;
  readonly name: Words;
  readonly seenBy: Words;
  /** The page where the person sees it. */
  readonly address: string;
  /** Table and condition: what is about the person. */
  readonly rows: Sql;
}
export const ME = sql`${p('account')}::uuid`;
