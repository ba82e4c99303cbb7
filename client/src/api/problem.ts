/** What the server answered when it refused (RFC 9457), as an error whose message is fit for the reader. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

export class ApiProblem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
    readonly errors: readonly FieldProblem[] = [],
    /** The fresh state, when the request was refused because somebody else was faster. */
    readonly current: unknown = undefined,
  ) {
    super(message);
    this.name = 'ApiProblem';
  }

  /** The first message for each field. */
  get fields(): Record<string, string> {
    const found: Record<string, string> = {};
    for (const error of this.errors) found[error.field] ??= error.message;
    return found;
  }

  /** Nobody knows whether it happened: the same action may be sent again with the same key. */
  get uncertain(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown, otherwise: string): string => (typeof value === 'string' && value ? value : otherwise);

/** @param words for answers that are not problem details, such as a proxy's own page. */
export function problemFrom(status: number, body: unknown, words: string): ApiProblem {
  if (!isRecord(body)) return new ApiProblem(`http/${status}`, status, words);
  const errors = Array.isArray(body.errors) ? body.errors : [];
  return new ApiProblem(
    text(body.code, `http/${status}`),
    status,
    text(body.detail, text(body.title, words)),
    errors.filter(isRecord).map((one) => ({
      field: text(one.field, ''),
      code: text(one.code, ''),
      message: text(one.message, words),
    })),
    body.current,
  );
}
