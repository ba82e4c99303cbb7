/** The icons a community chooses from for its boards and categories, by their stored names. */
import type { Component } from 'vue';
import IconAccessibility from '~icons/lucide/accessibility';
import IconBaby from '~icons/lucide/baby';
import IconBook from '~icons/lucide/book-open';
import IconBuilding from '~icons/lucide/building-2';
import IconCalendar from '~icons/lucide/calendar-heart';
import IconCar from '~icons/lucide/car';
import IconDog from '~icons/lucide/dog';
import IconDrop from '~icons/lucide/droplets';
import IconFlag from '~icons/lucide/flag';
import IconFlame from '~icons/lucide/flame';
import IconGift from '~icons/lucide/gift';
import IconHand from '~icons/lucide/hand-heart';
import IconHeart from '~icons/lucide/heart-pulse';
import IconHouse from '~icons/lucide/house';
import IconIdea from '~icons/lucide/lightbulb';
import IconKey from '~icons/lucide/key-round';
import IconLamp from '~icons/lucide/lamp';
import IconLeaf from '~icons/lucide/leaf';
import IconMegaphone from '~icons/lucide/megaphone';
import IconMusic from '~icons/lucide/music';
import IconRoad from '~icons/lucide/construction';
import IconScale from '~icons/lucide/scale';
import IconShield from '~icons/lucide/shield-alert';
import IconShop from '~icons/lucide/store';
import IconStar from '~icons/lucide/star';
import IconTalk from '~icons/lucide/messages-square';
import IconTrash from '~icons/lucide/trash-2';
import IconUsers from '~icons/lucide/users-round';
import IconVolume from '~icons/lucide/volume-2';
import IconWrench from '~icons/lucide/wrench';

export const icons: Readonly<Record<string, Component>> = {
  'messages-square': IconTalk,
  wrench: IconWrench,
  lamp: IconLamp,
  droplets: IconDrop,
  construction: IconRoad,
  building: IconBuilding,
  house: IconHouse,
  'key-round': IconKey,
  car: IconCar,
  'trash-2': IconTrash,
  leaf: IconLeaf,
  dog: IconDog,
  'volume-2': IconVolume,
  'shield-alert': IconShield,
  flame: IconFlame,
  'heart-pulse': IconHeart,
  'hand-heart': IconHand,
  accessibility: IconAccessibility,
  baby: IconBaby,
  'users-round': IconUsers,
  scale: IconScale,
  store: IconShop,
  gift: IconGift,
  calendar: IconCalendar,
  music: IconMusic,
  'book-open': IconBook,
  lightbulb: IconIdea,
  megaphone: IconMegaphone,
  star: IconStar,
  flag: IconFlag,
};
/** A name that isn't in the set has the first one's picture. */
export const iconOf = (name: string): Component => icons[name] ?? IconTalk;
