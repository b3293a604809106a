import type { Container, Kit } from './kit';
import { group, piece } from './kit';
import { SHINES } from './shade';

/** Trust under which the shop stays shut. */
const SHUT_BELOW = 32;
const GOODS = 3;

export type Shop = {
  /** Trust from 0 to 100; each thing that shipped changes the window. */
  draw(state: { readonly trust: number; readonly shipped: number }): void;
};

/** The shop on headquarters' ground floor: warm inside, shut where nobody trusts the firm. */
export const createShop = (kit: Kit, layer: Container): Shop => {
  const { shop: x, floor } = kit.layout;
  piece(kit, layer, 'shop', x, floor);
  const warm = group(kit, layer).setName(SHINES);
  piece(kit, warm, 'shop-light', x, floor);
  const goods = group(kit, layer);
  const shutters = piece(kit, layer, 'shop-shut', x, floor - 113);
  piece(kit, layer, 'awning', x, floor - 168);
  const full = shutters.scaleY;
  let stock = -1;
  let isShut: boolean | null = null;
  return {
    draw({ trust, shipped }) {
      warm.setAlpha(Math.min(1, Math.max(0, (trust - 25) / 40)));
      if (stock !== shipped % GOODS) {
        stock = shipped % GOODS;
        goods.removeAll(true);
        piece(kit, goods, `shop-goods-${stock + 1}`, x - 90, floor - 38).setName(SHINES);
      }
      const shut = trust < SHUT_BELOW;
      if (shut === isShut) return;
      const isFirst = isShut === null;
      isShut = shut;
      const to = { scaleY: shut ? full : 0 };
      if (isFirst) shutters.setScale(shutters.scaleX, to.scaleY);
      else kit.motion.move(shutters, to, 900, 'Quad.easeIn');
    },
  };
};
