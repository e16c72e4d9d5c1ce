import { Modules } from "@medusajs/framework/utils"
import { ok } from "../../helpers"
import { giveStore } from "../../http/admin/payables/calls"
import { paymentCalls, today } from "../../http/admin/payouts/payment-calls"
import type { BrowserSuite } from "../harness"
import type { Area } from "./area"

const PAYMENTS = "/reimburse-customers/payments"

export const payments: Area = {
  name: "payments",
  screens: async (s) => {
    const { created, voided, group, company, due } = await paid(s)
    return [
      { name: "payment-list", path: PAYMENTS, shows: "Voided" },
      {
        name: "payment-create",
        path: `${PAYMENTS}/create?invoice_ids=${due}`,
        shows: "Approved vendor invoices",
      },
      {
        name: "payment-preview",
        path: `${PAYMENTS}/create?invoice_ids=${due}`,
        shows: "Approved vendor invoices",
        after: async (screen) => {
          await screen.dialog().locator("button[type=submit]").click()
          await screen.sees("One vendor invoice is left out")
        },
      },
      { name: "payment", path: `${PAYMENTS}/${created}`, shows: "History" },
      {
        name: "payment-record",
        path: `${PAYMENTS}/${created}/record`,
        shows: "As on the statement of the bank, or the number of the check.",
      },
      {
        name: "payment-void",
        path: `${PAYMENTS}/${created}/void`,
        shows: "Kept with the payment.",
      },
      {
        name: "payment-voided",
        path: `${PAYMENTS}/${voided}`,
        shows: "Voided: The bank sent it back",
      },
      {
        name: "payment-not-found",
        path: `${PAYMENTS}/ccvp_nowhere`,
        shows: "Not found",
        refusal: 404,
      },
      {
        name: "company-payables",
        path: `/company-credit/companies/${company}/payables`,
        shows: "Earlier changes",
      },
      {
        name: "customer-group-widget",
        path: `/customer-groups/${group}`,
        shows: "Grouped Ltd",
        widget: "Companies",
      },
    ]
  },
}

/** A payment as it begins, a voided one, and an invoice that waits. */
async function paid(s: BrowserSuite) {
  const { payer, payable, create, payments: post, file } = paymentCalls(s)
  await giveStore(s, "Corner Shop", "eur")
  await payer()
  await payable("120.00", { vendor: { name: "Acme AP" } })
  const voided = (await ok(create())).vendor_payment.id
  await file(voided, "sepa")
  await ok(post(`/${voided}/record`, { paid_on: today(), reference: "B-7" }))
  await ok(post(`/${voided}/void`, { reason: "The bank sent it back" }))
  const { company } = await payable("60.00", { vendor: { name: "Bolt AP" } })
  const created = (await ok(create({ comment: "Weekly" }))).vendor_payment.id
  const due = await payable("45.00", { verified: false })

  const customers = s.container.resolve(Modules.CUSTOMER)
  const [group] = await customers.createCustomerGroups([{ name: "Key" }])
  await s.company({ name: "Grouped Ltd", members: [s.ann] })
  await customers.addCustomerToGroup({
    customer_id: s.ann.id,
    customer_group_id: group.id,
  })
  return {
    ...{ created, voided, company: company.id as string },
    ...{ group: group.id, due: due.invoice_id },
  }
}
