/** What is typed on the way to an entry, and the request made of it; kept as a draft until it is sent. */
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import type { Uploads } from '@/features/media/uploads';
import type { Category, Entry } from './service';

export interface Doer {
  accountId: string;
  /** Of oneself and of those an entry names already. */
  name: string;
  minutes: number;
}
export interface Typed {
  what: string;
  category: Category | '';
  day: string;
  served: string;
  servedAccountId: string;
  servedName: string;
}

/** Today, as people here count it. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

export function useRecord(uploads: Uploads): {
  typed: Ref<Typed>;
  people: Ref<Doer[]>;
  complete: ComputedRef<boolean>;
  request: () => {
    what: string;
    category: Category;
    day: string;
    people: { accountId: string; minutes: number }[];
    served: number;
    servedAccountId?: string;
    servedName?: string;
    photos: { id: string; alt: string }[];
  };
  fill: (face: Entry['face']) => void;
} {
  const typed = ref<Typed>({ what: '', category: '', day: today(), served: '1', servedAccountId: '', servedName: '' });
  const people = ref<Doer[]>([]);
  const named = computed(() => people.value.filter((one) => one.accountId !== ''));
  return {
    typed,
    people,
    complete: computed(
      () =>
        typed.value.what.trim() !== '' &&
        typed.value.category !== '' &&
        typed.value.day !== '' &&
        named.value.length > 0 &&
        named.value.every((one) => one.minutes > 0),
    ),
    request() {
      const { what, category, day, served, servedAccountId, servedName } = typed.value;
      return {
        what: what.trim(),
        category: category || 'other',
        day,
        people: named.value.map(({ accountId, minutes }) => ({ accountId, minutes })),
        served: Math.max(0, Number.parseInt(served, 10) || 0),
        ...(servedAccountId ? { servedAccountId } : {}),
        ...(servedName.trim() && !servedAccountId ? { servedName: servedName.trim() } : {}),
        photos: uploads.inputs.value,
      };
    },
    fill(face) {
      typed.value = {
        what: face.what,
        category: face.category,
        day: face.day,
        served: String(face.served),
        servedAccountId: face.servedPerson?.account?.id ?? '',
        servedName: face.servedPerson?.name ?? '',
      };
      people.value = face.people.map((one) => ({
        accountId: one.account.id,
        name: one.account.name,
        minutes: one.minutes,
      }));
      uploads.restore(face.photos.map((photo) => ({ photo, alt: photo.alt })));
    },
  };
}
