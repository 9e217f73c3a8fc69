export interface AuditRedactionTable {
  entrySeq: number;
  forgottenSeq: number;
  hash: Buffer;
}

export interface ForgottenPersonTable {
  pseudonym: number;
  userId: number | null;
  forgottenAt: number;
}
