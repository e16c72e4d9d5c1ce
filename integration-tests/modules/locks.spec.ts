import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "pg"
import { CompanyDTO } from "../../src/types"
import {
  company,
  creditSuite,
  outcome,
  outcomes,
  purchase,
  unique,
} from "./helpers"
import { breaches } from "./invariants"

/** Long against a posting, short against the tests' patience. */
const PROMPT_MS = 1_000

creditSuite(({ service, query, connect }) => {
  /** Holds the accounts' locks, as another process in the middle of its work. */
  async function hold(companies: CompanyDTO[]): Promise<Client> {
    const client = await connect()
    await client.query("begin")
    await client.query(
      `select id from company_credit_account where id = any($1)
       order by id for no key update`,
      [companies.map(({ account }) => account.id)]
    )
    return client
  }

  const companies = async (number: number) => {
    const made: CompanyDTO[] = []
    for (let i = 0; i < number; i++) {
      made.push(await company(service, { credit_limit: "500" }))
    }
    return made
  }

  const buy = ({ account }: CompanyDTO) =>
    outcome(service.post(purchase(account, "1")))

  const settled = (work: Promise<unknown>) =>
    Promise.race([work.then(() => true), sleep(0, false)])

  it("lets no account wait for another one's lock", async () => {
    const [locked, ...others] = await companies(12)
    const holder = await hold([locked])
    const waiting = [buy(locked), buy(locked), buy(locked)]
    const waits: number[] = []
    for (let round = 0; round < 5; round++) {
      const start = performance.now()
      await Promise.all(others.map(buy))
      waits.push(performance.now() - start)
    }
    expect(Math.max(...waits)).toBeLessThan(PROMPT_MS)
    expect(await settled(Promise.race(waiting))).toBe(false)

    await holder.query("rollback")
    const start = performance.now()
    expect(await Promise.all(waiting)).toEqual(["booked", "booked", "booked"])
    expect(performance.now() - start).toBeLessThan(PROMPT_MS)
    expect(await breaches(query)).toEqual([])
  })

  it("nor for the locks of many others", async () => {
    const locked = await companies(7)
    const holders = await Promise.all(locked.map((one) => hold([one])))
    const waiting = locked.map(buy)
    await sleep(100)
    // The last to queue is the first whose lock is released.
    for (const at of [6, 5, 4, 3, 2, 1, 0]) {
      await holders[at].query("commit")
      const start = performance.now()
      expect(await waiting[at]).toBe("booked")
      expect(performance.now() - start).toBeLessThan(PROMPT_MS)
    }
  })

  it("nor when a line beside it was refused by the database", async () => {
    const [locked, ...others] = await companies(6)
    const holder = await hold([locked])
    const start = performance.now()
    const waiting = [buy(locked), buy(locked)]
    const raising = others.map(({ account }) =>
      outcome(
        service.post(purchase(account, "1", { po_number: "x".repeat(256) }))
      )
    )
    const beside = others.map(buy)
    expect(await Promise.all(beside)).toEqual(others.map(() => "booked"))
    expect(await Promise.all(raising)).toEqual(
      others.map(() => "value_refused")
    )
    expect(performance.now() - start).toBeLessThan(PROMPT_MS)
    await holder.query("commit")
    expect(await Promise.all(waiting)).toEqual(["booked", "booked"])
  })

  it("tells a lock that is never released as what it is", async () => {
    await query(
      "alter function company_credit_post(jsonb, boolean) set lock_timeout = '300ms'"
    )
    const [locked, other] = await companies(2)
    const holder = await hold([locked])
    const start = performance.now()
    const told = await outcomes(
      Array.from({ length: 20 }, () =>
        service.post(purchase(locked.account, "1"))
      )
    )
    expect(told).toEqual(told.map(() => "account_busy"))
    // Twenty lines wait together, not one after the other.
    expect(performance.now() - start).toBeLessThan(3 * 300 + PROMPT_MS)
    expect(await buy(other)).toBe("booked")
    await holder.query("commit")
    expect(await buy(locked)).toBe("booked")
    const { last_seq } = await service.retrieveAccountOf(locked.id)
    expect(last_seq).toBe(2)
  })

  it("keeps what was posted of an account in the order it came", async () => {
    const [locked] = await companies(1)
    const holder = await hold([locked])
    const work = Array.from({ length: 30 }, (_, index) =>
      service.post(
        purchase(locked.account, `${index + 1}`, { comment: unique("n") })
      )
    )
    await sleep(50)
    await holder.query("commit")
    const answers = await Promise.all(work)
    expect(answers.map(({ entry }) => entry!.seq)).toEqual(
      answers.map((_, index) => index + 2)
    )
  })

  it("waits for no lock while a company is blocked or renamed", async () => {
    const [made] = await companies(1)
    const client = await connect()
    await client.query("begin")
    await client.query("update company_credit_company set status = 'blocked'")
    expect(await buy(made)).toBe("booked")
    await client.query("commit")
    expect(await buy(made)).toBe("company_not_active")
  })
})
