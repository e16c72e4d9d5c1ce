import {
  WorkflowData,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { Suite, creditModule, ok } from "../../../helpers"
import * as Workflows from "../../../../src/workflows"
import { adminCalls } from "./admin-calls"

const failStep = createStep("test-fail", async () => {
  throw new Error("The step after it failed.")
})

/** A store's own flow that uses one of ours and then fails. */
function failingAfter<Input>(
  name: string,
  workflow: { runAsStep(given: { input: WorkflowData<Input> }): unknown }
) {
  return createWorkflow(`test-${name}`, (input: WorkflowData<Input>): void => {
    workflow.runAsStep({ input })
    failStep()
  })
}

const FLOWS = {
  create: failingAfter("create", Workflows.createCompanyWorkflow),
  update: failingAfter("update", Workflows.updateCompanyWorkflow),
  block: failingAfter("block", Workflows.blockCompanyWorkflow),
  add: failingAfter("add", Workflows.addCompanyMemberWorkflow),
  change: failingAfter("change", Workflows.updateCompanyMemberWorkflow),
  remove: failingAfter("remove", Workflows.removeCompanyMemberWorkflow),
  terms: failingAfter("terms", Workflows.setCreditTermsWorkflow),
  reimburse: failingAfter("reimburse", Workflows.reimburseBalanceWorkflow),
  edit: failingAfter("edit", Workflows.editReimbursementWorkflow),
}

export function undo(suite: Suite) {
  const { get, reimburse, creditOf, entriesOf } = adminCalls(suite)
  const actor = () => ({ type: "user" as const, id: suite.alice.id })
  const fails = async (name: keyof typeof FLOWS, input: object) => {
    const flow = FLOWS[name] as ReturnType<typeof failingAfter<object>>
    const { errors } = await flow(suite.container).run({
      input: { ...input, actor: actor() },
      throwOnError: false,
    })
    expect(String(errors[0].error.message)).toContain("step after it failed")
  }

  describe("a flow that fails after one of ours", () => {
    it("takes the new company away, but none that was there", async () => {
      const company = { name: "Acme", currency_code: "usd" }
      await fails("create", company)
      expect((await get()).data.count).toBe(0)

      const keyed = { ...company, idempotency_key: "create-1" }
      const credit = creditModule(suite.container)
      const { id } = await credit.createCompany({ ...keyed, actor: actor() })
      await credit.setTerms({
        company_id: id,
        credit_limit: 5,
        actor: actor(),
      })
      await fails("create", keyed)
      expect((await get(`/${id}`)).status).toBe(200)
    })

    it("sets back a company's fields and status", async () => {
      const { id } = await suite.company({ name: "Acme", email: "a@acme.test" })
      await fails("update", {
        id,
        name: "Bolt",
        email: null,
        currency_code: "eur",
      })
      await fails("block", { id })
      expect((await get(`/${id}`)).data.company).toMatchObject({
        name: "Acme",
        email: "a@acme.test",
        status: "active",
        account: { currency_code: "usd" },
      })
    })

    it("ends, keeps and renews memberships", async () => {
      const { id: company_id } = await suite.company({ members: [suite.ann] })
      const credit = creditModule(suite.container)
      const ben = { company_id, customer_id: suite.ben.id }
      await fails("add", ben)
      expect(await credit.retrieveMembership(suite.ben.id)).toBeNull()

      const member = (await credit.retrieveMembership(suite.ann.id))!
      const { id } = member
      await fails("change", { company_id, id, may_see_credit: false })
      await fails("remove", { company_id, id })
      const after = await credit.retrieveMembership(suite.ann.id)
      expect(after).toMatchObject({
        company_id,
        is_admin: false,
        may_buy_on_account: true,
        may_see_credit: true,
        may_see_history: true,
      })

      const keyed = { ...ben, idempotency_key: "add-1" }
      await credit.addMember({ ...keyed, actor: actor() })
      await fails("add", keyed)
      expect(await credit.retrieveMembership(suite.ben.id)).not.toBeNull()
    })

    it("books the former terms and the opposite amount", async () => {
      const { id: company_id } = await suite.company({ credit_limit: 500 })
      await fails("terms", { company_id, credit_limit: 900 })
      await fails("terms", { company_id, credit_limit: 500 })
      await fails("reimburse", { company_id, amount: 64, po_number: "PO-1" })
      const entries = await entriesOf(company_id)
      expect(
        entries.map((e: any) => [
          e.operation,
          e.amount,
          e.credit_limit,
          e.po_number,
        ])
      ).toEqual([
        ["allocated", "0.00", "500.00", null],
        ["updated", "0.00", "900.00", null],
        ["updated", "0.00", "500.00", null],
        ["reimbursed", "64.00", "500.00", "PO-1"],
        ["reimbursed", "-64.00", "500.00", "PO-1"],
      ])
      expect(entries[4].comment).toBe("Reverses entry 4, whose request failed.")
      expect((await creditOf(company_id)).outstanding_balance).toBe("0.00")
    })

    it("leaves a reimbursement that an earlier request made", async () => {
      const { id: company_id } = await suite.company()
      const body = { company_id, amount: 64, idempotency_key: "pay-1" }
      await creditModule(suite.container).reimburse({
        ...body,
        actor: actor(),
      })
      await fails("reimburse", body)
      expect(await entriesOf(company_id)).toHaveLength(1)
    })

    it("edits back, and keeps the trace of both edits", async () => {
      const { id: company_id } = await suite.company()
      const { entry } = await ok(
        reimburse(company_id, { amount: 5, po_number: "A1", comment: "x" })
      )
      await fails("edit", { company_id, entry_id: entry.id, po_number: "B2" })
      const [after] = await entriesOf(company_id)
      expect(after).toMatchObject({
        po_number: "A1",
        comment: "x",
        edit_count: 2,
      })
    })
  })
}
