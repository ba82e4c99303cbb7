/** What every event about a coupon says. */
export const aboutCoupon = (
  coupon: { id: string; placePath: string; accountId: string; offerId: string; organizationId: string },
  actor: string | null,
) => ({
  subject: { kind: 'coupon', id: coupon.id },
  place: coupon.placePath,
  actor,
  data: { account: coupon.accountId, offer: coupon.offerId, organization: coupon.organizationId },
});
