import {
  ANN,
  company,
  creditSuite,
  entriesOf,
  outcome,
  purchase,
} from "./helpers"
import { breaches } from "./invariants"

class Undone extends Error {}

creditSuite(({ service, query }) => {
  /** Runs `work` in a transaction of the caller's, as a Medusa service does. */
  const inTransaction = <T>(
    work: (context: any) => Promise<T>,
    options: object = {}
  ): Promise<T> =>
    (service as any).baseRepository_.transaction(
      (transactionManager: any) =>
        work({ transactionManager, __type: "MedusaContext" }),
      options
    )

  it("commits a posting with the caller's transaction", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    await inTransaction(async (context) => {
      await service.post(purchase(account, "192"), context)
      await service.reimburse(
        { company_id: id, amount: "64", actor: ANN },
        context
      )
      await service.setTerms(
        { company_id: id, credit_limit: "600", actor: ANN },
        context
      )
      // Nobody else sees it before the commit.
      expect(await entriesOf(query, account.id)).toHaveLength(1)
    })
    const entries = await entriesOf(query, account.id)
    expect(entries.map((entry) => entry.available_credit)).toEqual([
      "500.00",
      "308.00",
      "372.00",
      "472.00",
    ])
    expect(await breaches(query)).toEqual([])
  })

  it("rolls a posting back with the caller's transaction", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    const attempt = inTransaction(async (context) => {
      const key = { actor: ANN, idempotency_key: "k" }
      await service.post(purchase(account, "192"), context)
      await service.reimburse({ company_id: id, amount: "64", ...key }, context)
      throw new Undone()
    })
    await expect(attempt).rejects.toThrow(Undone)
    expect(await entriesOf(query, account.id)).toHaveLength(1)
    // The key is free again, the numbers go on without a gap.
    const { entry } = await service.reimburse({
      company_id: id,
      amount: "64",
      actor: ANN,
      idempotency_key: "k",
    })
    expect(entry!.seq).toBe(2)
    expect(await breaches(query)).toEqual([])
  })

  it("creates a company with its terms in one transaction, or neither", async () => {
    const open = (name: string, credit_limit: string) =>
      inTransaction(async (context) => {
        const made = await service.createCompany(
          { name, currency_code: "usd", actor: ANN },
          context
        )
        await service.setTerms(
          { company_id: made.id, credit_limit, actor: ANN },
          context
        )
      })
    await open("Good", "500")
    expect(await outcome(open("Bad", "-1"))).toBe("negative_limit")
    const names = await query("select name from company_credit_company")
    expect(names).toEqual([{ name: "Good" }])
  })

  it("makes others wait for the transaction, and then counts it", async () => {
    const { account } = await company(service, { credit_limit: "100" })
    let other: Promise<string> | undefined
    await inTransaction(async (context) => {
      await service.post(purchase(account, "60"), context)
      other = outcome(service.post(purchase(account, "60")))
      await new Promise((later) => setTimeout(later, 50))
    })
    expect(await other).toBe("insufficient_credit")
    expect(await breaches(query)).toEqual([])
  })

  it("tells of a refusal and leaves the caller's transaction usable", async () => {
    const { account } = await company(service, { credit_limit: "100" })
    await inTransaction(async (context) => {
      const refused = service.post(purchase(account, "101"), context)
      expect(await outcome(refused)).toBe("insufficient_credit")
      await service.post(purchase(account, "100"), context)
    })
    expect(await entriesOf(query, account.id)).toHaveLength(2)
  })

  it("tells a serialization failure as what it is", async () => {
    const { account } = await company(service, { credit_limit: "100" })
    const work = async (context: any) => {
      const manager = context.transactionManager
      await manager.execute("select 1 from company_credit_account")
      await query(
        "update company_credit_account set updated_at = now() where id = $1",
        [account.id]
      )
      return await service.post(purchase(account, "1"), context)
    }
    const clash = inTransaction(work, { isolationLevel: "repeatable read" })
    expect(await outcome(clash)).toBe("concurrent_update")
  })
})
