/** The demo accounts that the console and the README name. */
import { demoPassword, people, type Person } from '../cast.js';

const known: readonly (readonly [who: string, person: Person])[] = [
  ['居民 resident', people.resident],
  ['邻居 neighbour', people.neighbour],
  ['受理 staff', people.staff],
  ['审核 reviewer', people.reviewer],
  ['督办 supervisor', people.supervisor],
  ['管理员 administrator', people.administrator],
  ['商家 merchant', people.merchantManager],
  ['慈善组织 charity', people.charityManager],
  ['党员 member', people.member],
];

/** As lines of a small table. */
export function demoAccounts(): string[] {
  const rows = known.map(([who, { name, login }]) => `${padded(who, 22)}${padded(name, 8)}${login}`);
  return [`演示账号 Demo accounts (password 密码 ${demoPassword}, on this machine only 仅限本机)`, ...rows];
}

/** A Chinese character takes two columns. */
function padded(text: string, columns: number): string {
  const width = [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, columns - width));
}
