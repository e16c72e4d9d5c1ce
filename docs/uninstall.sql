-- Removes everything medusa-company-credit keeps in the database, the credit
-- history included. There is no way back: take a backup first.
--   psql "$DATABASE_URL" -f uninstall.sql
begin;

drop table if exists
  company_credit_vendor_payment_line,
  company_credit_vendor_payment_transfer, company_credit_vendor_payment,
  company_credit_reimbursement, company_credit_vendor_invoice,
  company_credit_reimbursement_run_chunk,
  company_credit_reimbursement_run_line, company_credit_reimbursement_run,
  company_credit_conversion_company, company_credit_conversion,
  company_credit_exchange_rate,
  company_credit_payables_change, company_credit_number_sequence,
  company_credit_vendor, company_credit_legal_entity,
  company_credit_difference, company_credit_reconciliation,
  company_credit_order_settlement, company_credit_former_session,
  company_credit_held_refund, company_credit_entry_edit, company_credit_entry,
  company_credit_purchase, company_credit_request, company_credit_account,
  company_credit_member, company_credit_company cascade;

do $$
declare
  thing record;
begin
  for thing in
    select p.oid::regprocedure as signature
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = current_schema() and starts_with(p.proname, 'company_credit_')
  loop
    execute format('drop function %s cascade', thing.signature);
  end loop;
  for thing in
    select t.oid::regtype as name
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where n.nspname = current_schema() and t.typtype = 'c'
      and starts_with(t.typname, 'company_credit_')
  loop
    execute format('drop type %s cascade', thing.name);
  end loop;
end $$;

-- So that a later installation starts from an empty database again.
delete from mikro_orm_migrations where name ~ '^CompanyCredit[0-9]{14}';

commit;
