/** One menu, one confirmation and one row of toasts for the whole page: asked for from anywhere, drawn by App. */
import { shallowReactive, shallowRef, type Component } from 'vue';

export interface MenuItem {
  label: string;
  icon?: Component;
  danger?: boolean;
  disabled?: boolean;
  run: () => unknown;
}
export interface MenuAsk {
  anchor: HTMLElement;
  items: readonly MenuItem[];
}
export const menuAsk = shallowRef<MenuAsk | null>(null);

/** Opens the page's one menu at the button that was pressed. */
export function openMenu(event: Event, items: readonly MenuItem[]): void {
  const anchor = event.currentTarget;
  if (anchor instanceof HTMLElement) menuAsk.value = { anchor, items };
}

export interface ConfirmAsk {
  title: string;
  text?: string;
  /** The word on the button that does it: say what it does, not 确定. */
  action: string;
  danger?: boolean;
}
export const confirmAsk = shallowRef<(ConfirmAsk & { answer: (yes: boolean) => void }) | null>(null);

/** Asks before something that can't be undone. */
export function confirm(ask: ConfirmAsk): Promise<boolean> {
  return new Promise((resolve) => {
    confirmAsk.value?.answer(false);
    confirmAsk.value = {
      ...ask,
      answer: (yes) => {
        confirmAsk.value = null;
        resolve(yes);
      },
    };
  });
}

export interface Toast {
  text: string;
  tone?: 'ok' | 'danger' | 'neutral';
  /** Draws 撤销, and takes it back. */
  undo?: () => unknown;
  /** Another button; the toast stays until it is pressed or closed. */
  act?: { label: string; run: () => unknown };
}
export const toasts = shallowReactive<(Toast & { id: number })[]>([]);
let lastToast = 0;

/** Says what just happened. In elder mode it stays until it is closed. */
export function toast(message: Toast | string): void {
  const id = ++lastToast;
  toasts.push({ id, ...(typeof message === 'string' ? { text: message } : message) });
  if (toasts.length > 3) toasts.shift();
}
export function dropToast(id: number): void {
  const at = toasts.findIndex((one) => one.id === id);
  if (at >= 0) toasts.splice(at, 1);
}

/** Read out by screen readers, seen by nobody. */
export const announced = shallowRef('');
export function announce(text: string): void {
  announced.value = '';
  setTimeout(() => (announced.value = text), 50);
}
