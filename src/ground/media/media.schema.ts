/** What photos look like on the wire and in the rows of whoever shows them, and what can go wrong with one. */
import { z } from 'zod';
import { defineErrors, id, pageOf } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

/** A photo as a view shows it: the space is known before the picture is there. */
export const photoSchema = z.strictObject({
  id,
  /** Of the largest source, in pixels. */
  width: z.number().int(),
  height: z.number().int(),
  /** Average colour, `#rrggbb`. */
  color: z.string(),
  alt: z.string(),
  /** Smallest first. Addresses of private photos last some minutes: fetch the view again for fresh ones. */
  sources: z.array(z.strictObject({ width: z.number().int(), url: z.string() })),
});
export type PhotoView = z.infer<typeof photoSchema>;

/** A photo as a request names it: uploaded before, described now. */
export const photoInput = z.strictObject({ id, alt: text(200, 0).optional() });
export type PhotoInput = z.infer<typeof photoInput>;

/** The photos of one post or step, in order. */
export const photoInputs = (max = 9) => z.array(photoInput).max(max);

/** A photo as its user keeps it (jsonb): all that its view needs, without another look at our table. */
export interface Photo {
  id: string;
  key: string;
  width: number;
  height: number;
  color: string;
  widths: number[];
  private: boolean;
  alt: string;
}

/** What a photo is used by. */
export interface Use {
  kind: string;
  id: string;
  /** Whether only some may see it: its photos then get unguessable, signed addresses. */
  private: boolean;
}

/** Uploads start before anybody knows who will read them; the composer says so if it does. */
export const uploadQuery = z.strictObject({ private: z.enum(['true', 'false']).optional() });

/** One's own photo, uploaded before. */
export const portraitInput = z.strictObject({ photoId: id });
const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Up to sixty accounts, with commas between them. */
export const portraitQuery = z.strictObject({ ids: z.string().regex(new RegExp(`^${UUID}(,${UUID}){0,59}$`)) });
/** Whoever has none isn't there. */
export const portraitList = pageOf(z.strictObject({ account: id, photo: photoSchema }));

export const MAX_MEGABYTES = 25;

export const mediaErrors = defineErrors({
  'media/too-large': {
    status: 413,
    zh: '这张照片超过 {megabytes} MB。请选小一点的，或在手机里截图后再传',
    en: 'This photo is over {megabytes} MB. Choose a smaller one, or send a screenshot of it',
  },
  'media/too-many-pixels': {
    status: 422,
    zh: '这张照片超过 {megapixels} 百万像素。请在手机里缩小或截图后再传',
    en: 'This photo has more than {megapixels} megapixels. Make it smaller, or send a screenshot of it',
  },
  'media/unsupported-type': {
    status: 415,
    zh: '这不是能显示的照片。请传 JPEG、PNG、WebP、GIF、AVIF 或 HEIC 照片',
    en: 'This is not a photo we can show. Send a JPEG, PNG, WebP, GIF, AVIF or HEIC photo',
  },
  'media/broken': {
    status: 422,
    zh: '这张照片打不开，可能没有存完整。请重新拍一张，或截图后再传',
    en: 'This photo can’t be opened; it may be incomplete. Take it again, or send a screenshot of it',
  },
  'media/busy': {
    status: 503,
    zh: '同时传照片的人太多了，稍后会自动重试',
    en: 'Many people are sending photos just now; it will be tried again shortly',
  },
  'media/no-space': {
    status: 507,
    zh: '服务器存不下照片了，请先发文字，我们会尽快处理',
    en: 'The server has no room for photos; please post the words first',
  },
  'media/not-received': {
    status: 422,
    zh: '没有收到照片，请重新选择一张',
    en: 'No photo arrived; please choose one again',
  },
  'media/not-found': {
    status: 404,
    zh: '这张照片不在了，可能放得太久。请重新上传',
    en: 'This photo is gone, perhaps left too long. Please upload it again',
  },
  'media/in-use': {
    status: 409,
    zh: '这张照片已经用在发布的内容里，请在那里移除',
    en: 'This photo is part of something posted; remove it there',
  },
});
