import {
  WorkflowData,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type {
  CreateVendorPaymentInput,
  WriteRequest,
} from "../../../../src/types"
import { createVendorPaymentWorkflow } from "../../../../src/workflows"
import { Suite, ok } from "../../../helpers"
import { ROOT, giveStore } from "../payables/calls"
import { DUE, SEPA, paymentCalls } from "./payment-calls"

const LONG = "x".repeat(3000)
const MANY = Array.from({ length: 1001 }, (_, index) => `${index}`)
const CHECK = { method: "check" }

/** Path, body, what the sentence names, code unless `invalid_request`. */
const BODIES: [string, unknown, string, string?][] = [
  ["new", {}, "method is required"],
  ["new", { method: "barter" }, "method must be one of"],
  ["new", { ...CHECK, surprise: 1 }, "Unknown field: surprise"],
  ["new", { ...CHECK, all_due: false }, "all_due"],
  ["new", { ...CHECK, invoice_ids: "a" }, "invoice_ids"],
  ["new", { ...CHECK, invoice_ids: MANY }, "invoice_ids"],
  ["new", { ...CHECK, all_due: true, due_until: "2026-02-30" }, "due_until"],
  ["new", { ...CHECK, all_due: true, comment: LONG }, "comment"],
  ["new", { ...CHECK, execution_date: "soon" }, "execution_date"],
  ["new", CHECK, "Name vendor invoices", "nothing_selected_to_pay"],
  [
    "new",
    { ...CHECK, all_due: true, invoice_ids: ["a"] },
    "one of the two",
    "nothing_selected_to_pay",
  ],
  [
    "new",
    { ...CHECK, all_due: true, execution_date: "2026-11-01" },
    "execution_date",
    "execution_date_past",
  ],
  [
    "new",
    { ...CHECK, invoice_ids: ["a"] },
    "no such vendor invoice",
    "vendor_invoice_not_found",
  ],
  [
    "new",
    { ...CHECK, all_due: true, legal_entity_id: "a" },
    "legal entity",
    "legal_entity_not_found",
  ],
  [
    "new",
    { method: SEPA, all_due: true },
    "names no account to pay from",
    "payer_missing",
  ],
  ["/:id/export", {}, "format is required"],
  ["/:id/export", { format: "pdf" }, "format must be one of sepa, csv"],
  ["/:id/export", { format: "csv", version: "1" }, "version"],
  ["/:id/record", {}, "paid_on is required"],
  ["/:id/record", { paid_on: "yesterday" }, "paid_on"],
  ["/:id/record", { paid_on: "2026-11-22", reference: LONG }, "reference"],
  ["/:id/record", { paid_on: DUE }, "paid_on", "paid_on_out_of_range"],
  ["/:id/void", {}, "reason is required"],
  ["/:id/void", { reason: " " }, "reason"],
  ["/:id/void", { reason: LONG }, "reason"],
]

const QUERIES: [string, string][] = [
  ["?status=gone", "status"],
  ["?method=barter", "method"],
  ["?limit=101", "limit"],
  ["?order=number", "order"],
  ["/:id?fields=id", "fields"],
  ["/:id/transfers?limit=1001", "limit"],
]

const failStep = createStep("test-payments-fail", async () => {
  throw new Error("The step after it failed.")
})

type Input = CreateVendorPaymentInput & WriteRequest

const failing = createWorkflow(
  "test-create-vendor-payment",
  (input: WorkflowData<Input>): void => {
    createVendorPaymentWorkflow.runAsStep({ input })
    failStep()
  }
)

export function badPayments(suite: Suite) {
  const calls = paymentCalls(suite)
  const { get, payments, payable, create, payment, invoice, actor } = calls
  const vendor = { payment_method: "check", bank_account: null }
  const given = async () => {
    await giveStore(suite, "Corner Shop", "eur")
    await payable("120.00", { vendor, verified: false })
    return (await ok(create({ method: "check" }))).vendor_payment.id as string
  }

  describe("bad input to vendor payments", () => {
    it("is refused by every route that writes, and writes nothing", async () => {
      const id = await given()
      const before = await suite.rows()
      for (const [path, body, named, code = "invalid_request"] of BODIES) {
        const doors = path === "new" ? ["", "/preview"] : [path]
        for (const door of doors) {
          const { status, data } = await payments(
            door.replace(":id", id),
            body as object
          )
          expect([door, body, status, data.code]).toEqual([
            ...[door, body, 400 + (code.endsWith("_not_found") ? 4 : 0), code],
          ])
          expect(data.message).toContain(named)
        }
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("is refused in queries", async () => {
      const id = await given()
      for (const [path, named] of QUERIES) {
        const reply = await get(`/vendor-payments${path.replace(":id", id)}`)
        expect([path, reply.status, reply.data.code]).toEqual([
          ...[path, 400, "invalid_request"],
        ])
        expect(reply.data.message).toContain(named)
      }
    })

    it("names a payment that is none", async () => {
      await giveStore(suite, "Corner Shop", "eur")
      const replies = [
        await get("/vendor-payments/none"),
        await get("/vendor-payments/none/transfers"),
        await payments("/none/export", { format: "csv" }),
        await payments("/none/record", { paid_on: "2026-11-22" }),
        await payments("/none/void", { reason: "x" }),
      ]
      for (const { status, data } of replies) {
        expect([status, data.code]).toEqual([404, "vendor_payment_not_found"])
      }
    })

    it("gets nobody in who is not logged in to the admin", async () => {
      const id = await given()
      for (const client of [suite.nobody, suite.guest, suite.ann.client]) {
        for (const path of ["", `/${id}`, `/${id}/transfers`]) {
          const reply = await client.get(`${ROOT}/vendor-payments${path}`)
          expect(reply.status).toBe(401)
        }
        const out = `${ROOT}/vendor-payments/${id}/export`
        expect((await client.post(out, { format: "csv" })).status).toBe(401)
      }
      expect((await payment(id)).status).toBe("created")
    })
  })

  describe("a flow that fails after making a vendor payment", () => {
    it("voids it, and its invoices can be in another", async () => {
      await giveStore(suite, "Corner Shop", "eur")
      const { invoice_id } = await payable("120.00", {
        ...{ vendor, verified: false },
      })
      const { errors } = await failing(suite.container).run({
        input: { method: "check", invoice_ids: [invoice_id], actor: actor() },
        throwOnError: false,
      })
      expect(errors).toHaveLength(1)
      const { data } = await get("/vendor-payments")
      expect(data.vendor_payments).toMatchObject([{ status: "voided" }])
      expect(await invoice(invoice_id)).toMatchObject({
        ...{ status: "approved", payment: null },
      })
      await ok(create({ method: "check" }))
    })
  })
}
