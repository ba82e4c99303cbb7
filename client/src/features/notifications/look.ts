/** The icons and colours that a notice may come with; the server says which (notification.kinds.ts). */
import type { Component } from 'vue';
import IconAlarm from '~icons/lucide/alarm-clock';
import IconAt from '~icons/lucide/at-sign';
import IconAward from '~icons/lucide/award';
import IconBell from '~icons/lucide/bell';
import IconCalendar from '~icons/lucide/calendar';
import IconClipboard from '~icons/lucide/clipboard-list';
import IconClock from '~icons/lucide/clock';
import IconFile from '~icons/lucide/file-check';
import IconFlag from '~icons/lucide/flag';
import IconGift from '~icons/lucide/gift';
import IconHand from '~icons/lucide/hand-helping';
import IconHandshake from '~icons/lucide/handshake';
import IconHeart from '~icons/lucide/heart';
import IconHouse from '~icons/lucide/house';
import IconCard from '~icons/lucide/id-card';
import IconInbox from '~icons/lucide/inbox';
import IconKey from '~icons/lucide/key-round';
import IconMegaphone from '~icons/lucide/megaphone';
import IconMessage from '~icons/lucide/message-circle';
import IconMessages from '~icons/lucide/messages-square';
import IconReply from '~icons/lucide/reply';
import IconScale from '~icons/lucide/scale';
import IconBag from '~icons/lucide/shopping-bag';
import IconSiren from '~icons/lucide/siren';
import IconSmile from '~icons/lucide/smile';
import IconStamp from '~icons/lucide/stamp';
import IconStar from '~icons/lucide/star';
import IconStore from '~icons/lucide/store';
import IconTicket from '~icons/lucide/ticket';
import IconTriangle from '~icons/lucide/triangle-alert';
import IconTruck from '~icons/lucide/truck';
import IconUserCheck from '~icons/lucide/user-check';
import IconUsers from '~icons/lucide/users-round';
import IconWallet from '~icons/lucide/wallet';
import type { Notice } from './notice';

export const noticeIcons: Readonly<Record<Notice['icon'], Component>> = {
  'messages-square': IconMessages,
  reply: IconReply,
  'at-sign': IconAt,
  'clipboard-list': IconClipboard,
  inbox: IconInbox,
  smile: IconSmile,
  'alarm-clock': IconAlarm,
  house: IconHouse,
  stamp: IconStamp,
  bell: IconBell,
  megaphone: IconMegaphone,
  star: IconStar,
  heart: IconHeart,
  flag: IconFlag,
  gift: IconGift,
  ticket: IconTicket,
  'shopping-bag': IconBag,
  store: IconStore,
  truck: IconTruck,
  'users-round': IconUsers,
  'user-check': IconUserCheck,
  'hand-helping': IconHand,
  handshake: IconHandshake,
  calendar: IconCalendar,
  award: IconAward,
  scale: IconScale,
  'id-card': IconCard,
  'triangle-alert': IconTriangle,
  siren: IconSiren,
  'key-round': IconKey,
  'file-check': IconFile,
  'message-circle': IconMessage,
  wallet: IconWallet,
  clock: IconClock,
};

export const noticeTones: Readonly<Record<Notice['tone'], string>> = {
  primary: 'bg-primary-soft text-primary',
  accent: 'bg-accent-soft text-accent',
  ok: 'bg-ok-soft text-ok',
  info: 'bg-info-soft text-info',
  gold: 'bg-gold-soft text-gold',
  danger: 'bg-danger-soft text-danger',
};
