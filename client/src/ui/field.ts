/** How a Field tells the control inside it which label, hint and error belong to it. */
import { computed, inject, provide, useId, type ComputedRef, type InjectionKey } from 'vue';

export interface FieldLink {
  id: string;
  /** Several controls: none of them is the one that the label is for. */
  group: ComputedRef<boolean>;
  describedBy: ComputedRef<string | undefined>;
  invalid: ComputedRef<boolean>;
  required: ComputedRef<boolean>;
}
const key: InjectionKey<FieldLink> = Symbol('field');

export function provideField(
  state: () => { hint: boolean; error: boolean; required: boolean; group: boolean },
): FieldLink {
  const id = useId();
  const link: FieldLink = {
    id,
    group: computed(() => state().group),
    describedBy: computed(() => {
      const { hint, error } = state();
      const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean);
      return ids.length ? ids.join(' ') : undefined;
    }),
    invalid: computed(() => state().error),
    required: computed(() => state().required),
  };
  provide(key, link);
  return link;
}

/** Attributes for the control: `v-bind="attributes"`. Outside a Field the control must have its own label. */
export function useField(): ComputedRef<Record<string, string | boolean | undefined>> {
  const link = inject(key, null);
  return computed(() =>
    link
      ? {
          id: link.group.value ? undefined : link.id,
          'aria-describedby': link.describedBy.value,
          'aria-invalid': link.invalid.value ? 'true' : undefined,
          'aria-required': link.required.value ? 'true' : undefined,
        }
      : {},
  );
}
