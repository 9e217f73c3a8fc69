/** Part of `types.ts`, from where it is imported. */
export interface InviteLink {
  peerId: number;
  hash: string;
  /** `https://t.me/+hash`. */
  link: string;
  adminId: number;
  date: number;
  startDate?: number;
  expireDate?: number;
  usageLimit?: number;
  requestNeeded: boolean;
  title?: string;
  permanent: boolean;
  revoked: boolean;
  subscriptionPricing?: { period: number; amount: number };
}
