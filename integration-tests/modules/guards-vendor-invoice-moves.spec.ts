import { INVOICE_MOVES, INVOICE_STATUSES } from "../../src/domain"
import type { MoveVendorInvoicesInput } from "../../src/types"
import { ANN, Row, creditSuite } from "./helpers"
import { Reimbursed, payment, reimbursed } from "./payables-helpers"
import { codeOf } from "./raw"

const CHECK = "23514"

creditSuite((suite) => {
  const { service } = suite
  const moved = (
    { invoice_id }: Reimbursed,
    move: MoveVendorInvoicesInput["move"]
  ) =>
    service.moveVendorInvoices({
      ids: [invoice_id],
      move,
      reason: "Dispute",
      actor: ANN,
    })

  it("know the moves that the domain knows, and no other", async () => {
    const into: Record<string, (of: Reimbursed) => Promise<unknown>> = {
      open: async () => undefined,
      approved: (of) => moved(of, "approve"),
      on_hold: (of) => moved(of, "hold"),
      paid: async (of) => {
        await moved(of, "approve")
        await payment(suite, [of], "paid")
      },
      cancelled: (of) =>
        service.reverseReimbursement({ id: of.id, actor: ANN }),
    }
    /** With all that belongs to the state, so that the move alone decides. */
    const move = async (from: string, to: string): Promise<string> => {
      const of = await reimbursed(suite)
      await into[from](of)
      if (from === "on_hold" && to === "approved") {
        await moved(of, "release")
        await moved(of, "approve")
        await moved(of, "hold")
      }
      const client = await suite.connect()
      const run = (text: string, values: unknown[] = []) =>
        client.query(text, values)
      await run("begin")
      if (to === "paid" && from === "approved") {
        const id = await payment(suite, [of])
        await run(
          `update company_credit_vendor_payment set status = 'paid',
             paid_on = '2026-12-20' where id = $1`,
          [id]
        )
      }
      if (from === "paid") {
        await run(
          `update company_credit_vendor_payment set status = 'voided',
             voided_at = now(), void_reason = 'x'
           where id in (select payment_id from company_credit_vendor_payment_line
             where invoice_id = $1)`,
          [of.invoice_id]
        )
        await run(
          `update company_credit_vendor_payment_line set removed_at = now()
           where invoice_id = $1`,
          [of.invoice_id]
        )
      }
      if (to === "cancelled" && from !== "cancelled" && from !== "paid") {
        return (await service
          .reverseReimbursement({ id: of.id, actor: ANN })
          .then(() => "done", String)) as string
      }
      const set = {
        open: "",
        approved: "",
        on_hold: ", held_from = status, hold_reason = 'x'",
        paid: ", paid_on = '2026-12-20'",
        cancelled: "",
      }[to]
      const cleared = [
        to !== "on_hold" && ", held_from = null, hold_reason = null",
        to !== "paid" && ", paid_on = null",
      ]
      const done = await codeOf(
        run(
          `update company_credit_vendor_invoice
           set status = '${to}'${set}${cleared.filter(Boolean).join("")}
           where id = $1`,
          [of.invoice_id]
        )
      )
      await run(done === "done" ? "commit" : "rollback")
      return done
    }
    const found: Row = {}
    const expected: Row = {}
    for (const from of INVOICE_STATUSES) {
      for (const to of INVOICE_STATUSES.filter((each) => each !== from)) {
        const pair = `${from} to ${to}`
        found[pair] = await move(from, to)
        expected[pair] = INVOICE_MOVES[from].includes(to) ? "done" : CHECK
      }
    }
    expect(found).toEqual(expected)
  })
})
