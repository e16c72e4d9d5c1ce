import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CompanyCredit20261121160000 } from "./CompanyCredit20261121160000"

/** When a legal entity pays back by itself. */
export class CompanyCredit20261122094000 extends Migration {
  override async up(): Promise<void> {
    // That the fields of the cron expression make sense is for the module to
    // check, which can read them.
    this.addSql(`
      alter table company_credit_legal_entity
        add column reimbursement_schedule jsonb
          constraint company_credit_legal_entity_schedule check (
            reimbursement_schedule is null or coalesce(
              jsonb_typeof(reimbursement_schedule -> 'cron') = 'string'
              and length(reimbursement_schedule ->> 'cron') between 1 and 100
              and jsonb_typeof(reimbursement_schedule -> 'timezone') = 'string'
              and reimbursement_schedule ->> 'if_spent'
                in ('pay_rest', 'review'), false)),
        -- The user who did so last, or made the key that did; null = not known.
        add column schedule_set_by_user_id text,
        -- Null = never.
        add column next_reimbursement_at timestamptz,
        add constraint company_credit_legal_entity_next check (
          next_reimbursement_at is null or reimbursement_schedule is not null);
      create index company_credit_legal_entity_due
        on company_credit_legal_entity (next_reimbursement_at)
        where next_reimbursement_at is not null and deleted_at is null;
    `)
    // That the next time has come and gone is nobody's change; who set the
    // schedule is told by the change of the schedule.
    await this.noteChange(
      "bank_verified_by_id,next_reimbursement_at,schedule_set_by_user_id}"
    )
  }

  override async down(): Promise<void> {
    await this.noteChange("bank_verified_by_id}")
    this.addSql(`
      drop index if exists company_credit_legal_entity_due;
      alter table company_credit_legal_entity
        drop constraint if exists company_credit_legal_entity_next,
        drop column if exists next_reimbursement_at,
        drop column if exists schedule_set_by_user_id,
        drop column if exists reimbursement_schedule;
    `)
  }

  /** The function as it was released, but for the end of its quiet columns. */
  private async noteChange(end: string): Promise<void> {
    const former = new CompanyCredit20261121160000(this.driver, this.config)
    await former.up()
    former
      .getQueries()
      .map(String)
      .filter((query) => query.includes("function company_credit_note_change"))
      .forEach((query) =>
        this.addSql(
          query
            .replace("create function", "create or replace function")
            .replace("bank_verified_by_id}", end)
        )
      )
  }
}
