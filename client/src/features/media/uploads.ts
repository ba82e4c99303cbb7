/** The photos somebody is adding to a post: each with its own progress, retry, words and place in the row. */
import { computed, onScopeDispose, reactive, ref, type ComputedRef, type Ref } from 'vue';
import { newId } from '@/api/id';
import { ApiProblem } from '@/api/problem';
import { say } from '@/i18n';
import type { PhotoView } from '@/ui/photo';
import { downscale } from './downscale';
import { sendPhoto, type Sending } from './send-photo';

export interface Upload {
  id: string;
  /** Local address of the picture, or the server's after a reload. */
  preview: string;
  state: 'waiting' | 'sending' | 'done' | 'failed';
  /** 0 to 1. */
  progress: number;
  message: string;
  /** Whether trying again can help: not for a file that is no photo. */
  retriable: boolean;
  alt: string;
  photo: PhotoView | null;
}
/** What a draft keeps of a photo. */
export interface KeptPhoto {
  photo: PhotoView;
  alt: string;
}

export interface Uploads {
  list: Ref<Upload[]>;
  /** Nothing waits, sends or has failed. */
  settled: ComputedRef<boolean>;
  failed: ComputedRef<number>;
  /** For the request: ids and words, in order. */
  inputs: ComputedRef<{ id: string; alt: string }[]>;
  /** For the draft: what has arrived, in order. */
  kept: ComputedRef<KeptPhoto[]>;
  add: (files: Iterable<File>) => void;
  retry: (id: string) => void;
  remove: (id: string) => void;
  move: (id: string, by: -1 | 1) => void;
  restore: (photos: readonly KeptPhoto[]) => void;
  clear: () => void;
}

const AT_ONCE = 2;
const TRIES = 4;

/** @param isPrivate whether the post is for staff only: then its photos never get a public address */
export function useUploads(max: number, isPrivate: () => boolean = () => false): Uploads {
  const list = ref<Upload[]>([]);
  const files = new Map<string, File>();
  const sendings = new Map<string, Sending>();
  let busy = 0;

  function add(given: Iterable<File>): void {
    for (const file of given) {
      if (list.value.length >= max) break;
      const id = newId();
      files.set(id, file);
      const preview = URL.createObjectURL(file);
      list.value.push({
        id,
        preview,
        state: 'waiting',
        progress: 0,
        message: '',
        retriable: true,
        alt: '',
        photo: null,
      });
    }
    pump();
  }

  function pump(): void {
    for (const upload of list.value) {
      if (busy >= AT_ONCE) return;
      if (upload.state === 'waiting') void take(upload);
    }
  }

  async function take(upload: Upload): Promise<void> {
    const file = files.get(upload.id);
    if (!file) return;
    busy++;
    upload.state = 'sending';
    upload.message = '';
    try {
      upload.photo = await persist(upload, await downscale(file));
      upload.state = 'done';
      upload.progress = 1;
      files.delete(upload.id);
    } catch (failure) {
      if (!list.value.includes(upload)) return; // taken away meanwhile
      upload.state = 'failed';
      upload.message = failure instanceof Error && failure.message ? failure.message : say('media.failed');
      upload.retriable = !(failure instanceof ApiProblem) || failure.uncertain || failure.status === 429;
    } finally {
      busy--;
      pump();
    }
  }

  /** A connection that breaks is tried again, each time under the same id. */
  async function persist(upload: Upload, photo: Blob): Promise<PhotoView> {
    for (let tried = 1; ; tried++) {
      const sending = sendPhoto(upload.id, photo, isPrivate(), (share) => (upload.progress = share));
      sendings.set(upload.id, sending);
      try {
        return await sending.done;
      } catch (failure) {
        const again = failure instanceof ApiProblem && failure.uncertain && failure.code !== 'client/aborted';
        if (!again || tried >= TRIES) throw failure;
        await new Promise((done) => setTimeout(done, tried * 800));
        if (!list.value.includes(upload)) throw failure;
      } finally {
        sendings.delete(upload.id);
      }
    }
  }

  const find = (id: string): Upload | undefined => list.value.find((one) => one.id === id);
  function retry(id: string): void {
    const upload = find(id);
    if (upload?.state === 'failed') upload.state = 'waiting';
    pump();
  }
  function remove(id: string): void {
    const upload = find(id);
    if (!upload) return;
    list.value = list.value.filter((one) => one !== upload);
    sendings.get(id)?.abort();
    forget(upload);
    pump();
  }
  function forget(upload: Upload): void {
    files.delete(upload.id);
    if (upload.preview.startsWith('blob:')) URL.revokeObjectURL(upload.preview);
  }
  function move(id: string, by: -1 | 1): void {
    const from = list.value.findIndex((one) => one.id === id);
    const to = from + by;
    const [moved, other] = [list.value[from], list.value[to]];
    if (moved && other) [list.value[from], list.value[to]] = [other, moved];
  }
  function restore(photos: readonly KeptPhoto[]): void {
    list.value = photos.map(({ photo, alt }) =>
      reactive({
        id: photo.id,
        preview: photo.sources[0]?.url ?? '',
        state: 'done' as const,
        progress: 1,
        message: '',
        retriable: true,
        alt,
        photo,
      }),
    );
  }
  function clear(): void {
    sendings.forEach((sending) => sending.abort());
    list.value.forEach(forget);
    list.value = [];
  }

  // what was waiting for the network goes on when it is back
  const online = (): void =>
    list.value.filter((one) => one.state === 'failed' && one.retriable).forEach((one) => retry(one.id));
  window.addEventListener('online', online);
  onScopeDispose(() => {
    window.removeEventListener('online', online);
    sendings.forEach((sending) => sending.abort());
    list.value.forEach(forget);
  });

  return {
    list,
    settled: computed(() => list.value.every((one) => one.state === 'done')),
    failed: computed(() => list.value.filter((one) => one.state === 'failed').length),
    inputs: computed(() => list.value.filter((one) => one.state === 'done').map(({ id, alt }) => ({ id, alt }))),
    kept: computed(() => list.value.flatMap(({ photo, alt }) => (photo ? [{ photo, alt }] : []))),
    add,
    retry,
    remove,
    move,
    restore,
    clear,
  };
}
