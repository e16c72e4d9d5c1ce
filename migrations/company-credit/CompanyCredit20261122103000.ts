import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A difference names the run, invoice or payment it is about. */
export class CompanyCredit20261122103000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table company_credit_difference
        add column document_id text,
        -- Its number, for people.
        add column document text;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      alter table company_credit_difference
        drop column if exists document,
        drop column if exists document_id;
    `)
  }
}
