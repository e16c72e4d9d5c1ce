import {
  WorkflowData,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import * as Workflows from "../../../../src/workflows"
import { Suite, ok } from "../../../helpers"
import { reimbursingStore } from "./store"

const failStep = createStep("test-runs-fail", async () => {
  throw new Error("The step after it failed.")
})

/** A store's own flow that uses one of ours and then fails. */
function failingAfter<Input>(
  name: string,
  workflow: { runAsStep(given: { input: WorkflowData<Input> }): unknown }
) {
  return createWorkflow(
    `test-run-${name}`,
    (input: WorkflowData<Input>): void => {
      workflow.runAsStep({ input })
      failStep()
    }
  )
}

const FLOWS = {
  start: failingAfter("start", Workflows.startReimbursementRunWorkflow),
  approve: failingAfter("approve", Workflows.approveReimbursementRunWorkflow),
}

export function undoneRuns(suite: Suite) {
  const {
    open,
    setEntity,
    credited,
    balanceOf,
    get,
    start,
    runOf,
    ended,
    reimbursements,
  } = reimbursingStore(suite)
  const fails = async (name: keyof typeof FLOWS, input: object, id: string) => {
    const flow = FLOWS[name] as ReturnType<typeof failingAfter<object>>
    const { errors } = await flow(suite.container).run({
      input: { ...input, actor: { type: "user" as const, id } },
      throwOnError: false,
    })
    expect(errors).toHaveLength(1)
    expect(String(errors[0].error.message)).toContain("step after it failed")
  }
  const onlyRun = async () => {
    const { runs } = await ok(get("/reimbursement-runs"))
    expect(runs).toHaveLength(1)
    return runs[0]
  }

  beforeEach(open)

  describe("a flow that fails after one of the runs'", () => {
    it("cancels a run that has not posted yet", async () => {
      await setEntity({ approval_required: true })
      const { id } = await credited("Acme", 10)
      await fails("start", { all: true }, suite.alice.id)
      expect(await onlyRun()).toMatchObject({ status: "canceled" })
      expect(await balanceOf(id)).toBe("10.00")
    })

    it("cancels no run of an earlier request with the same key", async () => {
      await setEntity({ approval_required: true })
      await credited("Acme", 10)
      const body = { all: true, idempotency_key: "run-1" }
      await ok(
        start({ all: true }, { headers: { "idempotency-key": "run-1" } })
      )
      await fails("start", body, suite.alice.id)
      expect(await onlyRun()).toMatchObject({ status: "awaiting_approval" })
    })

    it("leaves what is posted: invoices may be on their way", async () => {
      const { id } = await credited("Acme", 10)
      await fails("start", { all: true }, suite.alice.id)
      expect(await onlyRun()).toMatchObject({ status: "done" })
      expect(await balanceOf(id)).toBe("0.00")
      expect(await reimbursements()).toHaveLength(1)
    })

    it("cancels what an approval has let post, and it has not yet", async () => {
      await setEntity({
        approval_required: true,
        approvers: [{ user_id: suite.bob.id }],
      })
      const { id } = await credited("Acme", 10)
      await credited("Bolt", 20)
      const { run } = await ok(start({ all: true }))
      // With too few numbers the run stands still before it posts.
      await setEntity({
        number_sequences: {
          vendor_invoice: { prefix: "INV-", width: 1, next_number: 9 },
        },
      })
      await fails("approve", { id: run.id }, suite.bob.id)
      expect(await ended(run.id)).toMatchObject({
        status: "canceled",
        decided_by: { id: suite.bob.id },
      })
      expect(await runOf(run.id)).toMatchObject({ message: null })
      expect(await balanceOf(id)).toBe("10.00")
    })
  })
}
