/** Errors are values of one table: code, status, message in both languages. On the wire: RFC 9457 problem details. */

export interface ErrorEntry {
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}
export interface FieldError {
  field: string;
  code: string;
  message: string;
}
export interface ProblemDetails {
  field?: string;
  /** Values for `{name}` in the message. */
  values?: Record<string, string | number>;
  errors?: FieldError[];
  /** Further members of the answer, such as the fresh state after a conflict. */
  extra?: Record<string, unknown>;
  /** Seconds for Retry-After. */
  retryAfter?: number;
}

const table = new Map<string, ErrorEntry>();

/** Adds a feature's errors to the table. @throws when a code is there twice */
export function defineErrors<Codes extends Record<string, ErrorEntry>>(codes: Codes): Codes {
  for (const [code, entry] of Object.entries(codes)) {
    if (table.has(code)) throw new Error(`Error ${code} is defined twice`);
    table.set(code, entry);
  }
  return codes;
}

/** The whole table, for the contract and the client. */
export const errorTable = (): ReadonlyMap<string, ErrorEntry> => table;

/** The message of a code in a language, its values filled in. */
export function messageOf(code: string, language: 'zh' | 'en', values: Record<string, string | number> = {}): string {
  const text = table.get(code)?.[language] ?? code;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    const entry = table.get(code);
    if (!entry) throw new Error(`Error ${code} is not in the table`);
    this.status = entry.status;
  }
}

defineErrors({
  'http/invalid': {
    status: 422,
    zh: '有内容需要修改，请看下面的提示',
    en: 'Some of this needs a correction; see below',
  },
  'http/malformed': { status: 400, zh: '请求的格式不对', en: 'The request is malformed' },
  'http/not-found': {
    status: 404,
    zh: '没有找到，可能已被删除或您无权查看',
    en: 'Not found: it may be gone, or not for you to see',
  },
  'http/sign-in': { status: 401, zh: '请先登录', en: 'Please sign in first' },
  'http/forbidden': { status: 403, zh: '您没有做这件事的权限', en: 'You may not do this' },
  'http/foreign-origin': {
    status: 403,
    zh: '请求来自别的网站，已拒绝',
    en: 'The request comes from another site and was refused',
  },
  'http/too-large': { status: 413, zh: '内容太大了', en: 'This is too large' },
  'http/unsupported-type': { status: 415, zh: '不支持这种内容类型', en: 'This type of content is not supported' },
  'http/too-many': {
    status: 429,
    zh: '太频繁了，请 {seconds} 秒后再试',
    en: 'Too often; please try again in {seconds} s',
  },
  'http/key-reused': {
    status: 422,
    zh: '同一个操作编号被用于不同的内容',
    en: 'The same idempotency key came with other content',
  },
  'http/unavailable': {
    status: 503,
    zh: '服务暂时忙，正在恢复，请稍后重试',
    en: 'Busy for a moment; please try again',
  },
  'http/internal': {
    status: 500,
    zh: '出了意外，我们已记录，请稍后再试',
    en: 'Something unexpected happened; it was recorded',
  },
  'field/required': { status: 422, zh: '请填写', en: 'Please fill this in' },
  'field/type': { status: 422, zh: '格式不对', en: 'The format is wrong' },
  'field/unknown': { status: 422, zh: '不认识的字段：{keys}', en: 'Unknown field: {keys}' },
  'field/too-long': { status: 422, zh: '最多 {maximum} 个字', en: 'At most {maximum} characters' },
  'field/too-short': { status: 422, zh: '至少 {minimum} 个字', en: 'At least {minimum} characters' },
  'field/too-many': { status: 422, zh: '最多 {maximum} 项', en: 'At most {maximum} items' },
  'field/too-few': { status: 422, zh: '至少 {minimum} 项', en: 'At least {minimum} items' },
  'field/too-big': { status: 422, zh: '不能大于 {maximum}', en: 'At most {maximum}' },
  'field/too-small': { status: 422, zh: '不能小于 {minimum}', en: 'At least {minimum}' },
  'field/choice': { status: 422, zh: '只能选：{values}', en: 'Must be one of: {values}' },
  'field/nul': { status: 422, zh: '不能含有空字符（U+0000）', en: 'Must not hold the NUL character (U+0000)' },
  'field/surrogate': {
    status: 422,
    zh: '含有残缺的字符（孤立代理项）',
    en: 'Holds a broken character (a lone surrogate)',
  },
});
