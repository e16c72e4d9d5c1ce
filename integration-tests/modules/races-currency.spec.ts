import { ANN, creditSuite, outcomes, purchase } from "./helpers"
import { breaches } from "./invariants"
import {
  changedByHand,
  insertFollowed,
  restateByHand,
  withEuroPurchase,
} from "./raw-currency"

creditSuite(({ service, query, connect }) => {
  it("gives back in the new currency when a reversal meets the change", async () => {
    const { id, account, order } = await withEuroPurchase(service)
    const other = await connect()
    await other.query("begin")
    await insertFollowed(await changedByHand(query, account.id), other)
    await restateByHand(other)
    // It has read the purchase in euro, and waits for the account.
    const reversal = service.reverseSession(order.purchase!.payment_session_id)
    await new Promise((go) => setTimeout(go, 500))
    await other.query("commit")
    await reversal
    expect(await service.retrieveAccountOf(id)).toMatchObject({
      currency_code: "usd",
      outstanding_balance: "0.00",
    })
    expect(await breaches(query)).toEqual([])
  })

  it("refuses a limit and a payment that were meant in the former currency", async () => {
    const { id, account } = await withEuroPurchase(service)
    const other = await connect()
    await other.query("begin")
    await insertFollowed(await changedByHand(query, account.id), other)
    const told = outcomes([
      service.setTerms({ company_id: id, credit_limit: 9, actor: ANN }),
      service.reimburse({ company_id: id, amount: 9, actor: ANN }),
      service.post(purchase(account, "9")),
    ])
    await new Promise((go) => setTimeout(go, 500))
    await restateByHand(other)
    await other.query("commit")
    expect(await told).toEqual(Array(3).fill("currency_mismatch"))
    expect(await breaches(query)).toEqual([])
  })
})
