import {
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { RefundToCreditInput, WriteRequest } from "../../../../src/types"
import { refundToCreditWorkflow } from "../../../../src/workflows/refund-to-credit"
import { refundToCreditStep } from "../../../../src/workflows/steps/refund-to-credit"
import { Suite, idempotent, ok } from "../../../helpers"
import { refundToCreditTools } from "./refund-to-credit-tools"

type Input = RefundToCreditInput & WriteRequest

/** As far as a process gets that is killed before the order is told. */
const creditedOnly = createWorkflow(
  "test-credited-only",
  (input: Input) => new WorkflowResponse(refundToCreditStep(input))
)

const failing = createStep("test-fails", async () => {
  throw new Error("The step after it failed.")
})
const failingAfter = createWorkflow("test-failing-after", (input: Input) => {
  refundToCreditWorkflow.runAsStep({ input })
  failing()
  return new WorkflowResponse(void 0)
})

export function refundToCreditUndone(s: Suite) {
  const t = refundToCreditTools(s)
  const { admin, actor, paidByCard, toCredit, codeOf, summaryOf, entries } = t

  describe("refund to company credit, cut off", () => {
    it("A61 killed before the order was told: a repeat finishes it", async () => {
      const { id } = await t.acme()
      const order = await paidByCard(100)
      const body = { amount: 100 }
      await creditedOnly(s.container).run({
        input: {
          ...body,
          order_id: order.id,
          idempotency_key: "k",
          actor: actor(),
        },
      })
      expect(await summaryOf(order)).toMatchObject({ refunded_total: 0 })
      await ok(toCredit(order, body, idempotent("k")))
      expect(await summaryOf(order)).toMatchObject({
        refunded_total: 100,
        pending_difference: 0,
      })
      expect(await entries(id)).toHaveLength(1)
    })

    it("A61 killed before the order was told: reconciliation finds and repairs it", async () => {
      await t.acme()
      const order = await paidByCard(100)
      await creditedOnly(s.container).run({
        input: { amount: 100, order_id: order.id, actor: actor() },
      })
      await t.repaired("credit_missing_on_order", /does not show it/)
      expect(await summaryOf(order)).toMatchObject({
        refunded_total: 100,
        pending_difference: 0,
      })
    })

    it("A61 killed before the credit: reconciliation frees the money again", async () => {
      const { id } = await t.acme()
      const order = await paidByCard(100)
      const payment = await t.paymentOf(order)
      const stray = (ref: string) =>
        t.sql(
          `insert into refund (id, amount, raw_amount, payment_id, metadata)
           values (?, 100, '{"value":"100","precision":20}', ?,
             '{"company_credit_entry_id":"ccent_0"}')`,
          [ref, payment.id]
        )
      await stray("ref_1")
      await t.repaired("credit_without_entry", /no company was credited/)
      await stray("ref_2")
      await ok(toCredit(order, { amount: 100 }))
      expect(await t.sql("select * from refund")).toHaveLength(1)
      expect(await entries(id)).toHaveLength(1)
    })

    it("A61 is undone when a workflow around it fails", async () => {
      const { id } = await t.acme()
      const order = await paidByCard(100)
      const { errors } = await failingAfter(s.container).run({
        input: {
          amount: 100,
          order_id: order.id,
          idempotency_key: "k",
          actor: actor(),
        },
        throwOnError: false,
      })
      expect(String(errors[0].error.message)).toContain("step after it failed")
      expect((await t.entriesOf(id)).slice(-2)).toMatchObject([
        { operation: "refunded", amount: "100.00" },
        { operation: "reimbursed", amount: "-100.00" },
      ])
      expect(await t.sql("select * from refund")).toEqual([])
      expect(await summaryOf(order)).toMatchObject({
        refunded_total: 0,
        pending_difference: 0,
      })
      await t.age()
      expect(await t.find()).toEqual([])
      // What was undone is not answered as done: the same key books anew.
      const again = () => toCredit(order, { amount: 100 }, idempotent("k"))
      for (const repeat of [again, again]) {
        expect(await ok(repeat())).toMatchObject({
          entry: { amount: "100.00" },
          credit: { outstanding_balance: "100.00" },
        })
      }
    })

    it("A61 waits for a change of the order to be confirmed", async () => {
      const { id } = await t.acme()
      const order = await paidByCard(100)
      await ok(admin().post("/admin/order-edits", { order_id: order.id }))
      const asked = () => toCredit(order, { amount: 40 }, idempotent("k"))
      expect(await codeOf(asked())).toEqual([400, "order_change_open"])
      expect(await entries(id)).toEqual([])
      await ok(admin().delete(`/admin/order-edits/${order.id}`))
      await ok(asked())
      expect(await entries(id)).toHaveLength(1)
    })
  })
}
