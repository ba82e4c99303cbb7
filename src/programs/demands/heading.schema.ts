/** The families of posts and the categories of needs: a community's own list, or the usual one. */
import { z } from 'zod';
import { text } from '../../platform/text/index.js';

export const headingKind = z.enum(['family', 'category']);
export type HeadingKind = z.infer<typeof headingKind>;

/** `code` is what posts and needs keep; it stays when the words change. */
export const heading = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{1,29}$/),
  zh: text(12),
  en: text(30),
});
export type Heading = z.infer<typeof heading>;

export const headingsView = z.strictObject({
  family: z.array(heading),
  category: z.array(heading),
  /** Of the stored lists; 0 while the usual one is used. */
  versions: z.strictObject({ family: z.number().int(), category: z.number().int() }),
  can: z.array(z.enum(['edit'])),
});
export type HeadingsView = z.infer<typeof headingsView>;

/** The whole list in order: what is missing goes, if nothing uses it. */
export const headingsChange = z.strictObject({
  version: z.number().int(),
  items: z
    .array(heading)
    .min(1)
    .max(20)
    .refine((items) => new Set(items.map(({ code }) => code)).size === items.length),
});
export type HeadingsChange = z.infer<typeof headingsChange>;

const usual = (code: string, zh: string, en: string): Heading => ({ code, zh, en });

/** What a community begins with. */
export const USUAL: Readonly<Record<HeadingKind, readonly Heading[]>> = {
  family: [
    usual('policy', '政策宣传', 'Policies explained'),
    usual('order', '治安巡防', 'Safety watch'),
    usual('environment', '环境卫生', 'Clean surroundings'),
    usual('care', '扶老助困', 'Care for the old and poor'),
    usual('culture', '文体活动', 'Culture and sport'),
    usual('skills', '专业服务', 'Trades and professions'),
  ],
  category: [
    usual('facilities', '设施维修', 'Repairs'),
    usual('surroundings', '环境卫生', 'Surroundings'),
    usual('safety', '安全秩序', 'Safety'),
    usual('elderly', '为老服务', 'For the old'),
    usual('children', '助学育儿', 'Children'),
    usual('health', '健康医疗', 'Health'),
    usual('leisure', '文化体育', 'Culture and sport'),
    usual('convenience', '便民生活', 'Daily life'),
  ],
};
