import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A long history by amount: without, each page sorts the whole of it. */
export class CompanyCredit20261122195510 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create index company_credit_entry_amount
        on company_credit_entry (account_id, amount, seq desc);
    `)
  }

  override async down(): Promise<void> {
    this.addSql("drop index company_credit_entry_amount;")
  }
}
