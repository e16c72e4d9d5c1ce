import {
  WorkflowData,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type {
  MoveVendorInvoicesInput,
  WriteRequest,
} from "../../../../src/types"
import { moveVendorInvoicesWorkflow } from "../../../../src/workflows"
import { Suite, ok } from "../../../helpers"
import { giveStore } from "../payables/calls"
import { payoutCalls } from "./calls"

type Input = MoveVendorInvoicesInput & WriteRequest

const failStep = createStep("test-payouts-fail", async () => {
  throw new Error("The step after it failed.")
})

const failing = createWorkflow(
  "test-move-invoices",
  (input: WorkflowData<Input>): void => {
    moveVendorInvoicesWorkflow.runAsStep({ input })
    failStep()
  }
)

export function undoneMoves(suite: Suite) {
  const { reimbursed, move, invoice, actor } = payoutCalls(suite)
  const fails = async (input: Omit<Input, "actor">) => {
    const { errors } = await failing(suite.container).run({
      input: { ...input, actor: actor() },
      throwOnError: false,
    })
    expect(errors).toHaveLength(1)
    expect(String(errors[0].error.message)).toContain("step after it failed")
  }

  beforeEach(() => giveStore(suite, "Corner Shop", "eur"))

  describe("a flow that fails after moving vendor invoices", () => {
    it("moves those back that it moved, each to where it was", async () => {
      const [a, b] = [await reimbursed(), await reimbursed()]
      const ids = [a, b].map((each) => each.reimbursement.vendor_invoice.id)
      const statuses = async () => [
        (await invoice(ids[0])).status,
        (await invoice(ids[1])).status,
      ]
      await ok(move("approve", [ids[1]]))
      await fails({ ids, move: "approve" })
      expect(await statuses()).toEqual(["open", "approved"])
      await fails({ ids, move: "hold", reason: "Dispute" })
      expect(await statuses()).toEqual(["open", "approved"])
      await ok(move("hold", [ids[0]], { reason: "A" }))
      await ok(move("hold", [ids[1]], { reason: "B" }))
      await fails({ ids, move: "release" })
      expect(await statuses()).toEqual(["on_hold", "on_hold"])
      expect([
        (await invoice(ids[0])).hold_reason,
        (await invoice(ids[1])).hold_reason,
      ]).toEqual(["A", "B"])
    })

    it("leaves alone what a repeated request had moved before", async () => {
      const { reimbursement } = await reimbursed()
      const ids = [reimbursement.vendor_invoice.id]
      const idempotency_key = "approve"
      await moveVendorInvoicesWorkflow(suite.container).run({
        input: { ids, move: "approve", idempotency_key, actor: actor() },
      })
      await fails({ ids, move: "approve", idempotency_key })
      expect((await invoice(ids[0])).status).toBe("approved")
    })
  })
}
