/** What somebody's roles allow at a place, for links and pages whose views don't say it. The server decides anyway. */
import type { Account } from './me';

type Role = Account['grants'][number]['role'];
const WORKING: readonly Role[] = ['staff', 'supervisor', 'administrator'];
const under = (path: string | undefined, of: string): boolean => path === undefined || path.startsWith(of);

function has(account: Account | null, roles: readonly Role[], path?: string): boolean {
  return (account?.grants ?? []).some((one) => !one.subject && roles.includes(one.role) && under(path, one.path));
}
/** Staff, supervisor or administrator there; without a path, anywhere. */
export const worksAt = (account: Account | null, path?: string): boolean => has(account, WORKING, path);
/** Rights to work in parts of it, one for each part. */
export function partsOf(account: Account | null, path: string): Account['grants'] {
  const all = (account?.grants ?? []).filter(
    (one) => !one.subject && WORKING.includes(one.role) && one.path.startsWith(path),
  );
  return [...new Map(all.map((one) => [one.path, one])).values()];
}
export const administers = (account: Account | null, path?: string): boolean => has(account, ['administrator'], path);
export const supervises = (account: Account | null, path?: string): boolean =>
  has(account, ['supervisor', 'administrator'], path);
