/** Who may see, sell and buy what a merchant has. */
import type { Actor } from '../../platform/policy/index.js';
import type { GoodsView } from './goods.schema.js';
import type { ShopView } from './shop.schema.js';

/** Stations are offices: they sell nothing. */
export const SELLERS: readonly string[] = ['merchant', 'charity', 'property'];

export interface Seller {
  id: string;
  name: string;
  kind: string;
  state: string;
  placePath: string;
}

export const goodsPolicy = {
  /** A vetted merchant's shop is public; before and after only its own people and staff see it. */
  see: (actor: Actor, shop: Seller): boolean =>
    SELLERS.includes(shop.kind) && (shop.state === 'approved' || actor.serves(shop.id) || actor.works(shop.placePath)),

  /** Goods, stock and orders are everybody's who works there. */
  sell: (actor: Actor, shop: Seller): boolean => actor.serves(shop.id),

  /** Fees, hours and ways are the managers'. */
  settings: (actor: Actor, shop: Seller): boolean => actor.manages(shop.id),

  /** Nobody orders from (and then rates) their own shop. */
  order: (actor: Actor, shop: Seller): boolean => !actor.guest && shop.state === 'approved' && !actor.serves(shop.id),

  /** What is off sale is seen by whoever sells it; staff look in, too. */
  seeOffSale: (actor: Actor, shop: Seller): boolean => actor.serves(shop.id) || actor.works(shop.placePath),
};

export const shopActs = (actor: Actor, shop: Seller): ShopView['mine']['can'] =>
  (['order', 'sell', 'settings'] as const).filter((act) => goodsPolicy[act](actor, shop));

export const goodsActs = (actor: Actor, shop: Seller, onSale: boolean): GoodsView['mine']['can'] => [
  ...(onSale && goodsPolicy.order(actor, shop) ? (['order'] as const) : []),
  ...(goodsPolicy.sell(actor, shop) ? (['edit'] as const) : []),
];
