import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20250101000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "company" (
      "id" text not null primary key,
      "name" text not null,
      "email" text null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null)`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company"`)
  }
}
