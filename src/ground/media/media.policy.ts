/** Who may use and drop a photo: whoever sent it, until something shows it. */
import type { Actor } from '../../platform/policy/index.js';

interface Facts {
  ownerId: string;
  attachedKind: string | null;
  attachedId: string | null;
}

export const mediaPolicy = {
  own: (actor: Actor, media: Facts): boolean => media.ownerId === actor.id,
  /** One's own that nothing shows yet, or what the same thing shows already. */
  attach: (actor: Actor, media: Facts, use: { kind: string; id: string }): boolean =>
    media.attachedKind === null
      ? media.ownerId === actor.id
      : media.attachedKind === use.kind && media.attachedId === use.id,
  drop: (media: Facts): boolean => media.attachedKind === null,
};
