export interface JoinerTable {
  linkId: string;
  userId: number;
  name: string;
  username: string | null;
  joinedAt: number;
  approvedBy: number | null;
  approvedByName: string | null;
  seenAt: number;
  leftAt: number | null;
  searchText: string;
}

export interface JoinerReadingTable {
  linkId: string;
  readAt: number;
  knownFrom: number;
}
