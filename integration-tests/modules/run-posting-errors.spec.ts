import { ANN, creditSuite } from "./helpers"
import { breaches } from "./invariants"
import { legalEntity } from "./payables-set-up"
import {
  creditors,
  linesOf,
  numbered,
  outcomesOf,
  runOf,
  startRun,
} from "./run-set-up"

/** What PostgreSQL refuses while a run posts: a line's fault, or the run's. */
creditSuite((suite) => {
  const { service, query } = suite
  const post = (id: string) => service.carryOnReimbursementRun(id)
  const retry = (id: string) =>
    service.retryReimbursementRun({ id, actor: ANN })
  const unpaid = async (id: string) =>
    (await linesOf(query, id))
      .filter((line) => !line.amount)
      .map((line) => [line.company_id, line.outcome, line.code, line.facts])
  const failing = (when: string, code: string) =>
    query(
      `create function fail_${code}() returns trigger language plpgsql as $$
       begin raise exception 'refused' using errcode = '${code}'; end $$;
       create trigger fail_${code} before insert on company_credit_entry
       for each row when (${when}) execute function fail_${code}()`
    )

  it("A115: fails the line that any rule of the store's refuses, and pays the others", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 12, home.id)
    await query(
      `create unique index we_pay_once on company_credit_entry (account_id)
         where account_id = 'a0000003';
       alter table company_credit_vendor_invoice add column we_pay_known text
         generated always as (nullif(company_id, 'c0000005')) stored not null;
       create table we_pay as select id from company_credit_company;
       create table we_pay_later as select id from company_credit_company;
       delete from we_pay where id = 'c0000007';
       delete from we_pay_later where id = 'c0000010';
       alter table we_pay add primary key (id);
       alter table we_pay_later add primary key (id);
       alter table company_credit_vendor_invoice
         add constraint we_pay_these foreign key (company_id)
           references we_pay (id),
         add constraint we_pay_in_the_end foreign key (company_id)
           references we_pay_later (id) deferrable initially deferred`
    )
    const run = await startRun(query, home.id)
    expect(await post(run)).toEqual({ ended: true, posted: 8 })
    expect(await unpaid(run)).toEqual([
      ["c0000003", "failed", "value_refused", { rule: "we_pay_once" }],
      ["c0000005", "failed", "value_refused", { rule: "we_pay_known" }],
      ["c0000007", "failed", "value_refused", { rule: "we_pay_these" }],
      ["c0000010", "failed", "value_refused", { rule: "we_pay_in_the_end" }],
    ])
    expect(await runOf(query, run)).toMatchObject({ status: "done" })
    expect(await breaches(query)).toEqual([])

    await query(
      `drop index we_pay_once; drop table we_pay, we_pay_later cascade;
       alter table company_credit_vendor_invoice drop column we_pay_known`
    )
    await retry(run)
    expect(await post(run)).toEqual({ ended: true, posted: 4 })
    expect(await unpaid(run)).toEqual([])
    expect(await breaches(query)).toEqual([])
  })

  it("stands still where a column is missing, which no line can help", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 4, home.id)
    const run = await startRun(query, home.id)
    const rename = (from: string, to: string) =>
      query(
        `alter table company_credit_vendor_invoice rename column ${from} to ${to}`
      )
    await rename("due_date", "due")
    expect(await post(run)).toEqual({ ended: true, posted: 0 })
    expect(await runOf(query, run)).toMatchObject({
      status: "failed",
      failure_code: "unexpected_error",
    })
    await rename("due", "due_date")
    await retry(run)
    expect(await post(run)).toEqual({ ended: true, posted: 4 })
    expect(await breaches(query)).toEqual([])
  })

  it.each([
    ["vendor_invoice", 4],
    ["reimbursement", 4],
  ])(
    "stands still where a %s number would come twice, and fails no line for it",
    async (kind, next) => {
      const home = await legalEntity(suite)
      await creditors(query, 3, home.id)
      await post(await startRun(query, home.id))
      for (const company_id of ["c0000001", "c0000002", "c0000003"]) {
        await service.reimburse({ company_id, amount: "5", actor: ANN })
      }
      // Past every guard: a backup that was put back in part.
      const goOnFrom = (number: number) =>
        query(
          `begin; set local session_replication_role = replica;
           update company_credit_number_sequence set next_number = ${number}
           where kind = '${kind}'; commit`
        )
      await goOnFrom(2)
      const run = await startRun(query, home.id)
      expect(await post(run)).toEqual({ ended: true, posted: 0 })
      expect(await runOf(query, run)).toMatchObject({
        status: "failed",
        failure_code: "number_sequence_repeats",
        failure_facts: { kind, next, asked: 2 },
      })
      expect((await service.retrieveReimbursementRun(run)).message).toMatch(
        `The number sequence "${kind}" has come to 4.`
      )
      expect(new Set(Object.values(await outcomesOf(query, run)))).toEqual(
        new Set(["pending"])
      )
      await goOnFrom(next)
      await retry(run)
      expect(await post(run)).toEqual({ ended: true, posted: 3 })
      expect(await numbered(query)).toEqual({ made: 6, numbers: 6, last: 6 })
      expect(await breaches(query)).toEqual([])
    }
  )

  it("makes chunks smaller that PostgreSQL cancels, and pays all of them", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 20, home.id)
    await query(
      `create function too_slow() returns trigger language plpgsql as $$
       begin
         if (select count(*) > 3 from added) then
           raise exception 'canceling statement due to statement timeout'
             using errcode = '57014';
         end if;
         return null;
       end $$;
       create trigger too_slow after insert on company_credit_entry
       referencing new table as added
       for each statement execute function too_slow()`
    )
    const run = await startRun(query, home.id)
    expect(await post(run)).toEqual({ ended: true, posted: 20 })
    expect(await numbered(query)).toEqual({ made: 20, numbers: 20, last: 20 })
    expect(await breaches(query)).toEqual([])
  })

  it("A115: gives a line up that PostgreSQL gives up again and again", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 12, home.id)
    await failing("new.account_id = 'a0000003'", "57014")
    await failing("new.account_id = 'a0000008'", "53200")
    await failing("new.account_id = 'a0000009'", "XX000")
    const run = await startRun(query, home.id)
    expect(await post(run)).toEqual({ ended: true, posted: 9 })
    expect(await unpaid(run)).toEqual(
      ["c0000003", "c0000008", "c0000009"].map((id) => [
        id,
        "failed",
        "unexpected_error",
        {},
      ])
    )
    expect(await runOf(query, run)).toMatchObject({ status: "done" })
    expect(await breaches(query)).toEqual([])
  })

  it("A115: two that fail with one chunk fail no line but the one at fault", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 2, home.id)
    await failing("new.account_id = 'a0000002' and new.amount < 0", "P0001")
    const run = await startRun(query, home.id)
    const runner = service["services_"].runRunner as unknown as {
      fail(...failed: unknown[]): Promise<boolean>
    }
    const fail = runner.fail.bind(runner)
    // Both have rolled back before either writes what follows from it.
    const waiting: (() => void)[] = []
    let first: Promise<boolean>
    runner.fail = async (...failed) => {
      const turn = waiting.length
      if (turn >= 2) {
        return await fail(...failed)
      }
      await new Promise<void>((goOn) => {
        waiting.push(goOn)
        if (waiting.length === 2) {
          waiting.forEach((each) => each())
        }
      })
      if (turn === 0) {
        return await (first = fail(...failed))
      }
      await first
      return await fail(...failed)
    }
    await Promise.all([post(run), post(run)])
    expect(await outcomesOf(query, run)).toEqual({
      c0000001: "1.00",
      c0000002: "unexpected_error",
    })
    expect(await breaches(query)).toEqual([])
  })
})
