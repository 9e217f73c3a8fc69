/** A column that holds a person's id, by the names that SQL has. */
export interface Trace {
  table: string;
  id: string;
  /**
   * `delete`: the row is for them alone, or does something in their name that ends. `pseudonym`: the row is the chat's, and goes on
   * without saying who they are.
   */
  becomes: 'delete' | 'pseudonym';
  /** Columns with their name. */
  names?: readonly string[];
  /** Columns that are emptied. */
  emptied?: readonly string[];
}

/**
 * Everywhere that a person stands, `audit_entry` and its names aside. In this order: what is deleted first refers to what comes
 * later.
 */
export const TRACES: readonly Trace[] = [
  { table: 'look_up', id: 'user_id', becomes: 'delete' },
  { table: 'preset', id: 'owner_id', becomes: 'delete' },
  { table: 'button', id: 'actor_id', becomes: 'delete' },
  { table: 'card', id: 'reader_id', becomes: 'delete' },
  { table: 'auditor', id: 'user_id', becomes: 'delete', names: ['name', 'username'] },
  { table: 'auditor', id: 'added_by_id', becomes: 'pseudonym' },
  { table: 'auditor_invitation', id: 'invited_by_id', becomes: 'delete', names: ['invited_by_name'] },
  { table: 'digest', id: 'reader_id', becomes: 'delete' },
  { table: 'muted_notice', id: 'user_id', becomes: 'delete' },
  { table: 'notice', id: 'reader_id', becomes: 'delete' },
  { table: 'request_notice', id: 'reader_id', becomes: 'delete' },
  { table: 'request_notice', id: 'user_id', becomes: 'delete' },
  { table: 'request_question', id: 'user_id', becomes: 'delete' },
  { table: 'request_question', id: 'asker_id', becomes: 'delete' },
  { table: 'join_request', id: 'user_id', becomes: 'delete', names: ['name', 'username'] },
  { table: 'join_request', id: 'decided_by_id', becomes: 'pseudonym', names: ['decided_by_name'] },
  { table: 'lost_admin', id: 'user_id', becomes: 'delete', names: ['name'] },
  { table: 'lost_admin', id: 'owner_id', becomes: 'delete' },
  { table: 'lost_chat', id: 'owner_id', becomes: 'delete' },
  { table: 'chat_administrator', id: 'user_id', becomes: 'delete', names: ['name', 'username'] },
  { table: 'batch_delivery', id: 'sent_to', becomes: 'delete' },
  { table: 'operator_message', id: 'operator_id', becomes: 'delete' },
  { table: 'rotation', id: 'actor_id', becomes: 'delete', names: ['actor_name'] },
  { table: 'join_rule', id: 'actor_id', becomes: 'delete' },
  { table: 'link_proposal', id: 'actor_id', becomes: 'pseudonym', names: ['actor_name'] },
  { table: 'link_proposal', id: 'decided_by_id', becomes: 'pseudonym', names: ['decided_by_name'] },
  { table: 'link_proposal', id: 'card_chat_id', becomes: 'pseudonym' },
  { table: 'draft', id: 'user_id', becomes: 'pseudonym' },
  { table: 'batch', id: 'actor_id', becomes: 'pseudonym', names: ['actor_name'] },
  { table: 'operation', id: 'actor_id', becomes: 'pseudonym', names: ['actor_name'] },
  { table: 'operation', id: 'requester_id', becomes: 'pseudonym' },
  { table: 'invite_link', id: 'actor_id', becomes: 'pseudonym', names: ['actor_name'] },
  { table: 'invite_link', id: 'admin_id', becomes: 'pseudonym' },
  { table: 'drift', id: 'user_id', becomes: 'pseudonym', names: ['user_name'] },
  { table: 'lockdown', id: 'started_by', becomes: 'pseudonym', names: ['started_name'] },
  { table: 'lockdown', id: 'lifted_by', becomes: 'pseudonym', names: ['lifted_name'] },
  { table: 'membership', id: 'user_id', becomes: 'pseudonym', names: ['name'], emptied: ['username'] },
  { table: 'membership', id: 'asked_by', becomes: 'pseudonym' },
  { table: 'membership', id: 'approved_by', becomes: 'pseudonym', names: ['approved_by_name'] },
  { table: 'membership', id: 'added_by', becomes: 'pseudonym', names: ['added_by_name'] },
  { table: 'membership', id: 'removed_by', becomes: 'pseudonym', names: ['removed_by_name'] },
  { table: 'person', id: 'user_id', becomes: 'delete', names: ['name', 'username'] },
];

/** JSON texts that may name somebody by id: filters of others’ lists, an owner's rules, where a census is. */
export const MENTIONS = [
  { table: 'button', column: 'payload' },
  { table: 'card', column: 'list' },
  { table: 'conversation_state', column: 'state' },
  { table: 'census', column: 'admins' },
  { table: 'census', column: 'position' },
  { table: 'chat_rules', column: 'issuers' },
] as const;

/** Keys of requests may end with who asked, or whom they are about. */
export const KEYED = [
  { table: 'operation', ids: ['actor_id', 'requester_id'] },
  { table: 'batch', ids: ['actor_id'] },
  { table: 'lockdown', ids: ['started_by'] },
] as const;

/** @returns the JSON text with another id in its place, wherever it stands as a number. */
export function withAnotherId(json: string, from: number, to: number): string {
  return JSON.stringify(JSON.parse(json, (_key, value: unknown) => (value === from ? to : value)));
}

/** Whether that id stands in the JSON text as a number. Its digits may also be part of another one. */
export function mentions(json: string, userId: number): boolean {
  let found = false;
  JSON.parse(json, (_key, value: unknown) => {
    if (value === userId) found = true;
    return value;
  });
  return found;
}
