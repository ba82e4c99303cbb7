/** The pages of the alliance: what merchants offer, one's own coupons, a merchant's offers and its till, the list of elders. */
import { definePages } from '@/app/routes';

export const routes = definePages('alliance', [
  {
    path: '/alliance',
    component: () => import('./AlliancePage.vue'),
    meta: { title: 'alliance.title', community: true },
  },
  {
    path: '/alliance/coupons',
    component: () => import('./CouponsPage.vue'),
    meta: { title: 'alliance.coupons', signedIn: true },
  },
  {
    path: '/alliance/coupons/:id',
    props: true,
    component: () => import('./CouponPage.vue'),
    meta: { title: 'alliance.coupon.title', signedIn: true },
  },
  {
    path: '/alliance/offers/:id',
    props: true,
    component: () => import('./OfferPage.vue'),
    meta: { title: 'alliance.offer' },
  },
  {
    path: '/alliance/offers/:id/edit',
    props: true,
    component: () => import('./OfferEditPage.vue'),
    meta: { title: 'alliance.form.edit', signedIn: true, messages: ['media'] },
  },
  {
    path: '/alliance/shops/:id',
    props: true,
    component: () => import('./ShopOffersPage.vue'),
    meta: { title: 'alliance.shop.title', signedIn: true },
  },
  {
    path: '/alliance/shops/:id/new',
    props: true,
    component: () => import('./OfferNewPage.vue'),
    meta: { title: 'alliance.form.new', signedIn: true, messages: ['media'] },
  },
  {
    path: '/alliance/shops/:id/till',
    props: true,
    component: () => import('./TillPage.vue'),
    meta: { title: 'alliance.till.title', signedIn: true },
  },
  {
    path: '/desk/elders',
    component: () => import('./EldersPage.vue'),
    meta: { title: 'alliance.elders.title', shell: 'desk', signedIn: true, messages: ['people'] },
  },
]);
