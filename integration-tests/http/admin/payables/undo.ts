import {
  WorkflowData,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import * as Workflows from "../../../../src/workflows"
import { Suite, creditModule, ok } from "../../../helpers"
import { IBAN, OTHER_IBAN, giveStore, payablesCalls } from "./calls"

const failStep = createStep("test-payables-fail", async () => {
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
  entity: failingAfter("new-entity", Workflows.createLegalEntityWorkflow),
  changeEntity: failingAfter("entity", Workflows.updateLegalEntityWorkflow),
  vendor: failingAfter("new-vendor", Workflows.createVendorWorkflow),
  changeVendor: failingAfter("vendor", Workflows.updateVendorWorkflow),
  verify: failingAfter("verify", Workflows.verifyBankAccountWorkflow),
  payables: failingAfter("payables", Workflows.setCompanyPayablesWorkflow),
}

export function undonePayables(suite: Suite) {
  const { get, home, entity, vendor, payables } = payablesCalls(suite)
  const actor = () => ({ type: "user" as const, id: suite.alice.id })
  const fails = async (name: keyof typeof FLOWS, input: object) => {
    const flow = FLOWS[name] as ReturnType<typeof failingAfter<object>>
    const { errors } = await flow(suite.container).run({
      input: { ...input, actor: actor() },
      throwOnError: false,
    })
    expect(errors).toHaveLength(1)
    expect(String(errors[0].error.message)).toContain("step after it failed")
  }
  /** All but who wrote it last, and when. */
  const without = (fields: any) => {
    const { version: _, updated_at: __, updated_by: ___, ...rest } = fields
    return rest
  }

  beforeEach(() => giveStore(suite, "Corner Shop", "eur"))

  describe("a flow that fails after one of payables'", () => {
    it("takes the new legal entity away, and the default stays", async () => {
      const first = await home()
      const body = { name: "New", accounting_currency: "usd" }
      await fails("entity", { ...body, is_default: true })
      const { legal_entities } = await ok(get("/legal-entities"))
      expect(legal_entities.map(without)).toEqual([without(first)])
    })

    it("takes no legal entity away that an earlier request made", async () => {
      await home()
      const body = { name: "Kept", accounting_currency: "usd" }
      const keyed = { ...body, idempotency_key: "entity-1" }
      const credit = creditModule(suite.container)
      const { id } = await credit.createLegalEntity({
        ...keyed,
        actor: actor(),
      })
      await fails("entity", keyed)
      expect((await get(`/legal-entities/${id}`)).status).toBe(200)
    })

    it("gives a legal entity its former fields back", async () => {
      const first = await home()
      const { id } = await entity({ minimum_reimbursement: 5 })
      const former = (await ok(get(`/legal-entities/${id}`))).legal_entity
      await fails("changeEntity", {
        id,
        name: "Changed",
        is_default: true,
        minimum_reimbursement: 9,
        approvers: [{ user_id: suite.bob.id }],
        number_sequences: { vendor_invoice: { prefix: "X" } },
      })
      const now = (await ok(get(`/legal-entities/${id}`))).legal_entity
      expect(without(now)).toEqual(without(former))
      expect((await home()).id).toBe(first.id)
    })

    it("takes the new vendor away; its number is not used again", async () => {
      await fails("vendor", { name: "New", payment_method: "check" })
      expect((await get("/vendors")).data.count).toBe(0)
      expect((await vendor()).account_number).toBe("V-00000002")
    })

    it("gives a vendor its former fields back, not verified", async () => {
      const { id, version } = await vendor({ bank_account: { iban: IBAN } })
      const credit = creditModule(suite.container)
      await credit.verifyBankAccount({ id, version, actor: actor() })
      await fails("changeVendor", {
        id,
        name: "Changed",
        on_hold: true,
        hold_reason: "x",
        bank_account: { iban: OTHER_IBAN },
      })
      expect((await get(`/vendors/${id}`)).data.vendor).toMatchObject({
        name: "Bolt",
        on_hold: false,
        hold_reason: null,
        bank_account: { iban: IBAN },
        bank_verified_at: null,
      })
    })

    it("takes a verification back", async () => {
      const { id, version } = await vendor({ bank_account: { iban: IBAN } })
      await fails("verify", { id, version })
      expect((await get(`/vendors/${id}`)).data.vendor).toMatchObject({
        bank_account: { iban: IBAN },
        bank_verified_at: null,
        bank_verified_by: null,
      })
    })

    it("gives a company its former payables back", async () => {
      const former = await vendor()
      const other = await vendor()
      const { id } = await suite.company()
      await ok(payables(id, { vendor_id: former.id }))
      await fails("payables", {
        company_id: id,
        vendor_id: other.id,
        payment_hold: true,
        payment_hold_reason: "x",
        reimbursements_excluded: true,
      })
      const { data } = await get(`/companies/${id}/payables`)
      expect(data.payables).toMatchObject({
        vendor: { id: former.id },
        payment_hold: false,
        payment_hold_reason: null,
        reimbursements_excluded: false,
      })
    })
  })
}
