/** What a till redeemed without a network: kept on this device until the server has it, one key each, so that nothing happens twice. */
import { useLocalStorage } from '@vueuse/core';
import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { api, body } from '@/api/client';
import { newKey } from '@/api/patience';
import { ApiProblem } from '@/api/problem';
import { online } from '@/ui/online';

export interface Waiting {
  id: string;
  code: string;
  /** Of the offer, for people; empty when only digits were typed. */
  title: string;
  couponId: string | null;
  at: string;
  /** Whether the signature was checked here; digits can only be checked by the server. */
  checked: boolean;
  /** Why the server refused it in the end: for people to settle. */
  refused: string | null;
}

export interface TillQueue {
  all: Ref<Waiting[]>;
  waiting: ComputedRef<Waiting[]>;
  refused: ComputedRef<Waiting[]>;
  sending: Ref<boolean>;
  /** Whether this coupon (or these digits) is in the line already. */
  has: (code: string, couponId: string | null) => boolean;
  add: (one: Omit<Waiting, 'id' | 'at' | 'refused'>) => void;
  drop: (id: string) => void;
  send: () => Promise<void>;
}

/** @param sent after something arrived */
export function useTillQueue(organizationId: string, sent: () => void): TillQueue {
  const all = useLocalStorage<Waiting[]>(`till-${organizationId}`, []);
  const waiting = computed(() => all.value.filter((one) => one.refused === null));
  const sending = ref(false);

  async function send(): Promise<void> {
    if (sending.value || !waiting.value.length) return;
    sending.value = true;
    try {
      for (const { id, code, at } of waiting.value) {
        try {
          await body(
            api.POST('/api/v1/organizations/{id}/redemptions', {
              params: { path: { id: organizationId } },
              headers: { 'idempotency-key': id },
              body: { id, code, at },
            }),
          );
          drop(id);
          sent();
        } catch (failure) {
          if (!(failure instanceof ApiProblem)) throw failure;
          // no network, a server that is busy, or somebody who must sign in again: it stays in the line
          if (failure.uncertain || failure.status === 401 || failure.status === 429) return;
          all.value = all.value.map((one) => (one.id === id ? { ...one, refused: failure.message } : one));
        }
      }
    } finally {
      sending.value = false;
    }
  }
  function drop(id: string): void {
    all.value = all.value.filter((one) => one.id !== id);
  }
  watch(online, (now) => now && void send(), { immediate: true });
  return {
    all,
    waiting,
    refused: computed(() => all.value.filter((one) => one.refused !== null)),
    sending,
    has: (code, couponId) =>
      all.value.some((one) => one.code === code || (couponId !== null && one.couponId === couponId)),
    add: (one) => {
      all.value = [...all.value, { ...one, id: newKey(), at: new Date().toISOString(), refused: null }];
    },
    drop,
    send,
  };
}
