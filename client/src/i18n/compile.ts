/** Messages as functions: `{name}` is a value, ` | ` parts singular and plural. All that our messages use. */
import type { MessageCompiler, MessageContext } from 'vue-i18n';

export const compileMessage: MessageCompiler = (message) => {
  if (typeof message !== 'string') return () => '';
  const forms = message.split(' | ').map(toFunction);
  const [one] = forms;
  if (forms.length === 1 && one) return one;
  return (context: MessageContext) => context.plural(forms.map((form) => form(context)));
};

function toFunction(form: string): (context: MessageContext) => string {
  const parts = form.split(/\{(\w+)\}/);
  if (parts.length === 1) return () => form;
  return (context) => parts.map((part, i) => (i % 2 ? String(context.named(part) ?? '') : part)).join('');
}
