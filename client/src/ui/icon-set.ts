/** The icons a community chooses from for its boards and categories, by their stored names, and what each is called. */
import type { Component } from 'vue';
import IconMessagesSquare from '~icons/lucide/messages-square';
import IconMessageCircle from '~icons/lucide/message-circle';
import IconMegaphone from '~icons/lucide/megaphone';
import IconWrench from '~icons/lucide/wrench';
import IconLamp from '~icons/lucide/lamp';
import IconZap from '~icons/lucide/zap';
import IconPlugZap from '~icons/lucide/plug-zap';
import IconDroplets from '~icons/lucide/droplets';
import IconThermometer from '~icons/lucide/thermometer';
import IconConstruction from '~icons/lucide/construction';
import IconArrowUpDown from '~icons/lucide/arrow-up-down';
import IconDoorClosed from '~icons/lucide/door-closed';
import IconKeyRound from '~icons/lucide/key-round';
import IconBuilding2 from '~icons/lucide/building-2';
import IconHouse from '~icons/lucide/house';
import IconCar from '~icons/lucide/car';
import IconCircleParking from '~icons/lucide/circle-parking';
import IconSquareParking from '~icons/lucide/square-parking';
import IconTrash2 from '~icons/lucide/trash-2';
import IconLeaf from '~icons/lucide/leaf';
import IconTrees from '~icons/lucide/trees';
import IconDog from '~icons/lucide/dog';
import IconPawPrint from '~icons/lucide/paw-print';
import IconVolume2 from '~icons/lucide/volume-2';
import IconTriangleAlert from '~icons/lucide/triangle-alert';
import IconShieldAlert from '~icons/lucide/shield-alert';
import IconFlame from '~icons/lucide/flame';
import IconHeartPulse from '~icons/lucide/heart-pulse';
import IconHandHeart from '~icons/lucide/hand-heart';
import IconHandHelping from '~icons/lucide/hand-helping';
import IconHandshake from '~icons/lucide/handshake';
import IconAccessibility from '~icons/lucide/accessibility';
import IconBaby from '~icons/lucide/baby';
import IconUsersRound from '~icons/lucide/users-round';
import IconScale from '~icons/lucide/scale';
import IconFileQuestionMark from '~icons/lucide/file-question-mark';
import IconUtensils from '~icons/lucide/utensils';
import IconSoup from '~icons/lucide/soup';
import IconStore from '~icons/lucide/store';
import IconShoppingBag from '~icons/lucide/shopping-bag';
import IconPackageSearch from '~icons/lucide/package-search';
import IconGift from '~icons/lucide/gift';
import IconCalendarHeart from '~icons/lucide/calendar-heart';
import IconMusic from '~icons/lucide/music';
import IconBookOpen from '~icons/lucide/book-open';
import IconSparkles from '~icons/lucide/sparkles';
import IconLightbulb from '~icons/lucide/lightbulb';
import IconStar from '~icons/lucide/star';
import IconFlag from '~icons/lucide/flag';

export const icons: Readonly<Record<string, { icon: Component; zh: string; en: string }>> = {
  'messages-square': { icon: IconMessagesSquare, zh: '对话', en: 'conversation' },
  'message-circle': { icon: IconMessageCircle, zh: '聊天', en: 'chat' },
  megaphone: { icon: IconMegaphone, zh: '喇叭', en: 'megaphone' },
  wrench: { icon: IconWrench, zh: '扳手', en: 'wrench' },
  lamp: { icon: IconLamp, zh: '灯', en: 'lamp' },
  zap: { icon: IconZap, zh: '用电', en: 'electricity' },
  'plug-zap': { icon: IconPlugZap, zh: '充电', en: 'charger' },
  droplets: { icon: IconDroplets, zh: '水', en: 'water' },
  thermometer: { icon: IconThermometer, zh: '温度', en: 'thermometer' },
  construction: { icon: IconConstruction, zh: '道路', en: 'road works' },
  'arrow-up-down': { icon: IconArrowUpDown, zh: '电梯', en: 'lift' },
  'door-closed': { icon: IconDoorClosed, zh: '门', en: 'door' },
  'key-round': { icon: IconKeyRound, zh: '钥匙', en: 'key' },
  'building-2': { icon: IconBuilding2, zh: '楼房', en: 'building' },
  house: { icon: IconHouse, zh: '家', en: 'house' },
  car: { icon: IconCar, zh: '汽车', en: 'car' },
  'circle-parking': { icon: IconCircleParking, zh: '停车位', en: 'parking' },
  'square-parking': { icon: IconSquareParking, zh: '停车场', en: 'car park' },
  'trash-2': { icon: IconTrash2, zh: '垃圾桶', en: 'bin' },
  leaf: { icon: IconLeaf, zh: '叶子', en: 'leaf' },
  trees: { icon: IconTrees, zh: '树木', en: 'trees' },
  dog: { icon: IconDog, zh: '狗', en: 'dog' },
  'paw-print': { icon: IconPawPrint, zh: '爪印', en: 'paw' },
  'volume-2': { icon: IconVolume2, zh: '声音', en: 'sound' },
  'triangle-alert': { icon: IconTriangleAlert, zh: '警示', en: 'warning' },
  'shield-alert': { icon: IconShieldAlert, zh: '安全', en: 'safety' },
  flame: { icon: IconFlame, zh: '火', en: 'fire' },
  'heart-pulse': { icon: IconHeartPulse, zh: '健康', en: 'health' },
  'hand-heart': { icon: IconHandHeart, zh: '帮扶', en: 'care' },
  'hand-helping': { icon: IconHandHelping, zh: '互助', en: 'helping hand' },
  handshake: { icon: IconHandshake, zh: '握手', en: 'handshake' },
  accessibility: { icon: IconAccessibility, zh: '无障碍', en: 'accessibility' },
  baby: { icon: IconBaby, zh: '孩子', en: 'child' },
  'users-round': { icon: IconUsersRound, zh: '人群', en: 'people' },
  scale: { icon: IconScale, zh: '天平', en: 'scales' },
  'file-question-mark': { icon: IconFileQuestionMark, zh: '咨询', en: 'question' },
  utensils: { icon: IconUtensils, zh: '餐具', en: 'cutlery' },
  soup: { icon: IconSoup, zh: '美食', en: 'food' },
  store: { icon: IconStore, zh: '店铺', en: 'shop' },
  'shopping-bag': { icon: IconShoppingBag, zh: '购物袋', en: 'shopping bag' },
  'package-search': { icon: IconPackageSearch, zh: '失物', en: 'lost and found' },
  gift: { icon: IconGift, zh: '礼物', en: 'gift' },
  'calendar-heart': { icon: IconCalendarHeart, zh: '活动', en: 'event' },
  music: { icon: IconMusic, zh: '音乐', en: 'music' },
  'book-open': { icon: IconBookOpen, zh: '书', en: 'book' },
  sparkles: { icon: IconSparkles, zh: '闪光', en: 'sparkles' },
  lightbulb: { icon: IconLightbulb, zh: '点子', en: 'idea' },
  star: { icon: IconStar, zh: '星', en: 'star' },
  flag: { icon: IconFlag, zh: '旗', en: 'flag' },
};
/** A name that isn't in the set has the first one's picture. */
export const iconOf = (name: string): Component => icons[name]?.icon ?? IconMessagesSquare;
