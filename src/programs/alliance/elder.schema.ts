/** Whose age staff have seen, on the wire. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';

const named = z.strictObject({ id, name: z.string() });
export const elderView = z.strictObject({ account: named, seenBy: named, seenAt: moment });
export type ElderView = z.infer<typeof elderView>;
export const elderPage = pageOf(elderView);
export const elderFilter = z.strictObject(paging);
export const elderParam = z.strictObject({ id, accountId: id });

export const elderErrors = defineErrors({
  'elder/no-person': { status: 404, zh: '没有找到这个人', en: 'There is no such person' },
});
export const elderSeen = defineEvent('alliance.elder-seen', z.strictObject({ account: id, given: z.boolean() }));
