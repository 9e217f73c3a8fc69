export interface AuditorTable {
  peerId: number;
  userId: number;
  name: string;
  username: string | null;
  addedById: number;
  addedAt: number;
}

export interface AuditorInvitationTable {
  id: string;
  peerId: number;
  invitedById: number;
  invitedByName: string;
  invitedAt: number;
}
