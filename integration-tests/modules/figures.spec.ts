import {
  ANN,
  company,
  creditSuite,
  entriesOf,
  outcome,
  purchase,
} from "./helpers"
import { breaches } from "./invariants"

creditSuite(({ service, query }) => {
  it("A13: purchases and a payment leave the figures of the example", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    await service.post(purchase(account, "192"))
    await service.post(purchase(account, "64"))
    await service.reimburse({ company_id: id, amount: "192", actor: ANN })
    const entries = await entriesOf(query, account.id)
    expect(
      entries.map((e) => [
        e.operation,
        e.amount,
        e.outstanding_balance,
        e.available_credit,
        e.credit_limit,
      ])
    ).toEqual([
      ["allocated", "0.00", "0.00", "500.00", "500.00"],
      ["purchased", "-192.00", "-192.00", "308.00", "500.00"],
      ["purchased", "-64.00", "-256.00", "244.00", "500.00"],
      ["reimbursed", "192.00", "-64.00", "436.00", "500.00"],
    ])
    expect(await breaches(query)).toEqual([])
  })
})
