/** A message with its values: `{name}` is a value, ` | ` parts singular and plural. All that our messages use. */
export function fillIn(message: string, values: Record<string, unknown> | number = {}): string {
  const given = typeof values === 'number' ? { n: values } : values;
  return form(message, given.n).replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in given ? written(given[name]) : whole,
  );
}

/** Words and numbers; what is missing is nothing. */
const written = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

function form(message: string, n: unknown): string {
  const forms = message.split(' | ');
  if (forms.length === 1) return message;
  return (n === 1 || n === '1' ? forms[0] : forms.at(-1)) ?? message;
}
