export interface OperatorMessageTable {
  operatorId: number;
  kind: string;
  id: string;
  /** JSON. */
  variables: string;
  createdAt: number;
  /** null until it reached the operator. */
  sentAt: number | null;
}
