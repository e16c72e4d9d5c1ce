import {
  WorkflowData,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { Suite, httpSuite, idempotent } from "../../helpers"
import * as Workflows from "../../../src/workflows"
import { rateCalls } from "./cases/rate-calls"
import { rateEntries } from "./cases/rate-entries"
import { rateLookups } from "./cases/rate-lookups"
import { rateFiles, rateProviders } from "./cases/rate-providers"

// Before the store reads its configuration.
const files = rateFiles("bank", "treasury")

const failStep = createStep("test-rates-fail", async () => {
  throw new Error("The step after it failed.")
})

function failingAfter(
  name: string,
  workflow: {
    runAsStep(given: { input: WorkflowData<any> }): unknown
  }
) {
  return createWorkflow(`test-${name}`, (input: WorkflowData<any>): void => {
    workflow.runAsStep({ input })
    failStep()
  })
}

const failingCreate = failingAfter(
  "create-rate",
  Workflows.createExchangeRateWorkflow
)
const failingWithdrawal = failingAfter(
  "withdraw-rate",
  Workflows.withdrawExchangeRateWorkflow
)

httpSuite((s: Suite) => {
  const { post, enter, list, inForce } = rateCalls(s)

  rateEntries(s)
  rateLookups(s)
  rateProviders(s, files)

  describe("a flow that fails after one of ours", () => {
    const run = async (flow: typeof failingCreate, input: object) => {
      const actor = { type: "user" as const, id: s.alice.id }
      const { errors } = await flow(s.container).run({
        input: { ...input, actor },
        throwOnError: false,
      })
      expect(String(errors[0].error.message)).toContain("step after it failed")
    }

    it("withdraws what it entered, but not what was there", async () => {
      const body = { from: "usd", to: "eur", rate: "0.9" }
      await run(failingCreate, body)
      expect(await list()).toMatchObject([
        { withdrawn_reason: "The request that entered it failed." },
      ])
      await post(body, idempotent("rate-1"))
      await run(failingCreate, { ...body, idempotency_key: "rate-1" })
      expect(await list("?withdrawn=false")).toHaveLength(1)
    })

    it("enters again what it withdrew", async () => {
      const { id, effective_at } = await enter("usd", "eur", "0.9", {
        comment: "x",
      })
      await run(failingWithdrawal, { id })
      expect(await list("?withdrawn=false")).toMatchObject([
        { rate: "0.9", effective_at, comment: "x", source: "manual" },
      ])
      expect(await inForce("from=usd&to=eur")).toMatchObject({ rate: "0.9" })
    })
  })
})
