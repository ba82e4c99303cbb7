/** Forms: checked here with Valibot before they are sent, so that nobody waits to hear of an empty field. */
import { nextTick } from 'vue';
import { safeParse, type GenericSchema } from 'valibot';

/** The message (a key) of the first problem of each field; empty when all is well. */
export function checkForm(schema: GenericSchema, values: unknown): Record<string, string> {
  const result = safeParse(schema, values);
  const found: Record<string, string> = {};
  for (const issue of result.issues ?? []) {
    const field = issue.path?.map((step) => String(step.key)).join('.') ?? '';
    found[field] ??= issue.message;
  }
  return found;
}

/** After a refusal: to the first field that needs a correction. */
export function focusFirstInvalid(form: HTMLElement | null): void {
  void nextTick(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
