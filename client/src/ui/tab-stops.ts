/** What Tab stops at, in order: of a group of radio buttons only one, which the dialog library's own trap doesn't know. */
const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

export function tabStops(root: HTMLElement): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(focusable)].filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }),
  );
  return all.filter((one) => !isRadio(one) || one === stopOf(one, all.filter(isRadio)));
}

const isRadio = (one: HTMLElement): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'radio';
/** The chosen one of a group, or its first while none is chosen. */
function stopOf(one: HTMLInputElement, radios: readonly HTMLInputElement[]): HTMLInputElement | undefined {
  const group = radios.filter(({ name }) => name === one.name);
  return group.find(({ checked }) => checked) ?? group[0];
}

/** Keeps Tab inside: from the last stop to the first and back. */
export function keepInside(event: KeyboardEvent): void {
  const root = event.currentTarget;
  if (!(root instanceof HTMLElement)) return;
  const stops = tabStops(root);
  const at = stops.findIndex((one) => one === document.activeElement);
  const to = event.shiftKey ? (at <= 0 ? stops.at(-1) : undefined) : at === stops.length - 1 ? stops[0] : undefined;
  if (!to) return;
  event.preventDefault();
  to.focus();
}
