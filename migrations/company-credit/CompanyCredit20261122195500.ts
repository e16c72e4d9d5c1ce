import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How far a reconciliation is, told while it runs. */
export class CompanyCredit20261122195500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table company_credit_reconciliation
        add column checks integer not null default 0 check (checks >= 0),
        add column checks_done integer not null default 0
          check (checks_done between 0 and checks);
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      alter table company_credit_reconciliation
        drop column checks_done,
        drop column checks;
    `)
  }
}
