import CompanyCreditService from "../../src/modules/company-credit/service"
import { company, creditSuite, purchase } from "./helpers"

const READS = /^(retrieve|list|listAndCount)CompanyCredit/
const GENERATED =
  /CompanyCredit(Compan|Member|Account|Entr|EntryEdit|Purchase|LegalEnt|Vendor)/

creditSuite(({ service, query }) => {
  it("refuses every write that Medusa generates for a model", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    await service.post(purchase(account, "10"))
    const before = await snapshot()
    const writes = methodsOf(CompanyCreditService.prototype).filter(
      (name) => GENERATED.test(name) && !READS.test(name)
    )
    // Eight models with create, update, delete, softDelete and restore each.
    expect(writes).toHaveLength(40)
    for (const write of writes) {
      const call = (service as any)[write]({ id, credit_limit: "9000" })
      await expect(call).rejects.toMatchObject({ code: "generated_write" })
    }
    expect(await snapshot()).toBe(before)
  })

  it("keeps the reads that Medusa generates, with exact figures", async () => {
    const { id } = await company(service, { credit_limit: "500" })
    const [account] = await (service as any).listCompanyCreditAccounts({
      company_id: id,
    })
    expect(account).toMatchObject({
      credit_limit: "500.00",
      outstanding_balance: "0.00",
      available_credit: "500.00",
      last_seq: 1,
    })
    const [found] = await (service as any).listCompanyCreditCompanies(
      { id },
      { relations: ["account", "members"] }
    )
    expect(found).toMatchObject({ id, account: { id: account.id } })
  })

  const snapshot = async () => {
    const tables = ["company", "member", "account", "entry", "purchase"]
    const rows = []
    for (const table of tables) {
      rows.push(
        await query(`select * from company_credit_${table} order by id`)
      )
    }
    return JSON.stringify(rows)
  }
})

function methodsOf(prototype: object): string[] {
  const names = new Set<string>()
  for (
    let at = prototype;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    Object.getOwnPropertyNames(at).forEach((name) => names.add(name))
  }
  return [...names]
}
