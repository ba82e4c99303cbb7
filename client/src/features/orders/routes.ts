/** The pages of shopping: a good, the basket, one's orders; and the desk of whoever sells. */
import { definePages } from '@/app/routes';

export const routes = definePages('orders', [
  { path: '/goods/:id', props: true, component: () => import('./GoodsPage.vue'), meta: { title: 'orders.goods' } },
  {
    path: '/organizations/:id/basket',
    props: true,
    component: () => import('./BasketPage.vue'),
    meta: { title: 'orders.basket.title', signedIn: true, messages: ['places'] },
  },
  { path: '/orders', component: () => import('./MyOrdersPage.vue'), meta: { title: 'orders.mine', signedIn: true } },
  {
    path: '/orders/:id',
    props: true,
    component: () => import('./OrderPage.vue'),
    meta: { title: 'orders.order', signedIn: true, messages: ['media'] },
  },
  {
    path: '/shop/:id',
    props: true,
    component: () => import('./ShopDeskPage.vue'),
    meta: { title: 'orders.desk.title', signedIn: true },
  },
  {
    path: '/shop/:id/goods/:goodsId',
    props: true,
    component: () => import('./GoodsEditPage.vue'),
    meta: { title: 'orders.edit.title', signedIn: true, messages: ['media'] },
  },
  {
    path: '/shop/:id/settings',
    props: true,
    component: () => import('./ShopSettingsPage.vue'),
    meta: { title: 'orders.settings.title', signedIn: true },
  },
]);
