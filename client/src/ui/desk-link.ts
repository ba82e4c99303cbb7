/** A feature's place in the staff's sidebar: features/<x>/desk.ts exports `deskLinks`. */
import type { Component } from 'vue';
import type { Account } from '@/api/me';

export interface DeskLink {
  to: string;
  label: { zh: string; en: string };
  icon: Component;
  /** Small numbers first. */
  order: number;
  /** Who sees it, at the community with this path; everybody at the desk, if left out. */
  for?: (account: Account, path?: string) => boolean;
  /** A number beside it that asks for attention. */
  count?: () => number | undefined;
}
