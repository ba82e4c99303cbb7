/** A feature's line on the page 我的: features/<x>/me.ts exports `meLinks`. */
export type { DeskLink as MeLink } from '@/ui/desk-link';
