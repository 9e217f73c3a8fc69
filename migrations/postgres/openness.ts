import { sql, type Kysely } from 'kysely';

/** How open a link is that lets people in, as `openness` says it in both databases. */
export const OPEN = `when permanent = 1 then 1
        when expire_date is null then
          case
            when usage_limit is null and request_needed = 0 and subscription_amount is null then 2
            else 3
          end
        when requested > 0 then 4
        else 5`;

/** Written out, down to what is said by `state`: PostgreSQL has no columns that follow from others that do. */
const OPENNESS = `
      case
        when revoked = 1 or (expired = 1 and expire_date is not null)
          or (usage_limit is not null and usage >= usage_limit) then null
        ${OPEN}
      end`;

export async function createOpenness(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table invite_link
    add column openness integer generated always as (${sql.raw(OPENNESS)}) stored`.execute(db);
}

export async function createByRisk(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table invite_link
    add column by_risk integer generated always as (-(${sql.raw(OPENNESS)})) stored`.execute(db);
}
