export interface DigestTable {
  peerId: number;
  readerId: number;
  dueAt: number;
}
