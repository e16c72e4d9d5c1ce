import { formatAmount } from "../format.mjs"
import { historyTable, tableOf } from "../table.mjs"
import { openChapter } from "./chapter.mjs"
import { OVERPAID, PREPAID } from "./expected.mjs"
import { until } from "./wait.mjs"

const IBAN = "DE89370400440532013000"
const PAYER = {
  name: "Kontor Supply GmbH",
  iban: "DE02120300000000202051",
  bic: "BYLADEM1001",
}

/** A credit becomes a vendor invoice and is paid; another is undone. */
export async function walkReimbursement(scene) {
  const chapter = await openChapter({
    scene,
    title: "Reimburse customers: what a company paid too much is paid back",
    company: { name: "Kranich Verlag GmbH", currency_code: "eur" },
    person: {
      first_name: "Greta",
      last_name: "Lindqvist",
      mailbox: "greta",
      address: {
        address_1: "Kastanienallee 40",
        postal_code: "10119",
        city: "Berlin",
      },
    },
    market: { country: "de" },
  })
  const { administrator, checks, clerk, company_id, tell } = chapter
  await overpay(chapter)
  const others = await openOthers(scene, tell)
  await clerk.setPayer(PAYER)
  const vendor = await clerk.nameVendor(company_id, {
    name: "Kranich Verlag GmbH",
    payment_method: "sepa_credit_transfer",
    bank_account: { iban: IBAN },
  })
  tell("Ada Keller enters its bank account as a vendor's, and verifies it")

  const company_ids = [company_id, others.prepaid, others.none]
  await preview(chapter, company_ids)
  const [paid, undone] = await runOver(chapter, company_ids)
  await pay(chapter, paid, vendor)
  const [entry] = (await administrator.history(company_id)).slice(-1)
  checks.equal(
    "history, what became of the credit",
    entry.reimbursement?.vendor_invoice.status,
    "paid"
  )
  await undo(chapter, undone)

  const invoice = paid.vendor_invoice.number
  await chapter.close(OVERPAID(invoice))
  const entries = await administrator.history(others.prepaid)
  console.log(`\n${historyTable(entries)}`)
  const expected = PREPAID(undone.number, undone.vendor_invoice.number)
  checks.history("Werkstatt Falk", entries, expected, [])
}

async function overpay({ administrator, company_id, order, tell }) {
  await administrator.setTerms(company_id, { credit_limit: "1000.00" })
  tell("Ada Keller gives Kranich Verlag GmbH a credit limit of €1,000.00")
  // (149.95 + 9.00 freight) + 19 % tax
  await order({
    lines: [{ sku: "CHAIR-LIN-BLK", quantity: 1 }],
    total: "189.1505",
    charged: "189.15",
    po_number: "KV-7",
    comment: "A chair for the reading room",
  })
  await administrator.reimburse(company_id, {
    amount: "300.00",
    po_number: "KV-7",
    comment: "Bank transfer, too much",
  })
  tell("They transfer €300.00 for it: €110.85 too much")
}

/** One that paid in advance, and one that has nothing to get back. */
async function openOthers({ administrator, run }, tell) {
  const open = (name, at) =>
    administrator.createCompany({
      name,
      currency_code: "eur",
      external_id: `WALK-${run}-${at}`,
    })
  const prepaid = await open("Werkstatt Falk", "falk")
  await administrator.reimburse(prepaid.id, {
    amount: "80.00",
    comment: "Paid in advance",
  })
  tell("Werkstatt Falk has €80.00 to its credit, and no vendor account")
  const none = await open("Atelier Nord", "nord")
  return { prepaid: prepaid.id, none: none.id }
}

/** Writes nothing: it can be looked at as often as one likes. */
async function preview({ checks, clerk, tell }, company_ids) {
  const seen = await clerk.preview({ company_ids })
  tell("Ada Keller looks at what a run over the three would do:")
  console.log(`\n${tableOf(PREVIEW, seen.lines)}\n`)
  checks.equal(
    "preview, lines",
    seen.lines.map((line) => [
      line.company_name,
      line.amount,
      line.makes_vendor,
      line.left_out?.code ?? null,
    ]),
    [
      ["Kranich Verlag GmbH", "110.85", false, null],
      ["Werkstatt Falk", "80.00", true, null],
      ["Atelier Nord", "0.00", false, "nothing_to_reimburse"],
    ]
  )
  checks.equal("preview, total", seen.total, "190.85")
}

async function runOver({ checks, clerk, tell }, company_ids) {
  const { id } = await clerk.startRun({ company_ids, comment: "The walk" })
  const run = await until("the end of the reimbursement run", async () => {
    const now = await clerk.run(id)
    return now.status === "running" ? null : now
  })
  const lines = await clerk.lines(id)
  const posted = lines.filter(({ reimbursement }) => reimbursement)
  const made = await Promise.all(
    posted.map(({ reimbursement }) => clerk.reimbursement(reimbursement.id))
  )
  // A run's lines are in the order of the accounts' ids.
  made.sort((one, other) => one.company_name.localeCompare(other.company_name))
  tell(`She starts it: ${run.number} is ${run.status}, and made:`)
  console.log(`\n${tableOf(REIMBURSEMENTS, made)}\n`)
  checks.equal(
    "run, figures",
    [run.status, run.progress.posted, run.progress.skipped, run.posted],
    [
      "done",
      2,
      1,
      [
        {
          currency_code: "eur",
          companies: 2,
          amount: "190.85",
          accounting_amount: "190.85",
        },
      ],
    ]
  )
  checks.equal(
    "reimbursements",
    made.map(({ company_name, amount, is_new_vendor, vendor_invoice }) => [
      company_name,
      amount,
      is_new_vendor,
      vendor_invoice.status,
    ]),
    [
      ["Kranich Verlag GmbH", "110.85", false, "open"],
      ["Werkstatt Falk", "80.00", true, "open"],
    ]
  )
  return made
}

async function pay({ checks, clerk, tell }, { id, vendor_invoice }, vendor) {
  checks.equal("vendor, what is due", (await clerk.vendor(vendor.id)).due, [
    { currency_code: "eur", invoices: 1, amount: "110.85" },
  ])
  await clerk.approve([vendor_invoice.id])
  const { vendor_payment } = await clerk.pay("sepa_credit_transfer", [
    vendor_invoice.id,
  ])
  const file = await clerk.export(vendor_payment.id, "sepa")
  tell(
    `She approves ${vendor_invoice.number}; ${vendor_payment.number} pays it:`
  )
  const transfers = await clerk.transfers(vendor_payment.id)
  console.log(`\n${tableOf(TRANSFERS, transfers)}\n`)
  for (const [tag, value] of [
    ["NbOfTxs", "1"],
    ["CtrlSum", "110.85"],
    ["IBAN", IBAN],
  ]) {
    const found = file.includes(`<${tag}>${value}</${tag}>`)
    checks.equal(`SEPA file, ${tag} ${value}`, found, true)
  }
  const today = new Date().toISOString().slice(0, 10)
  await clerk.record(vendor_payment.id, { paid_on: today, reference: "B-201" })
  tell("The bank has carried out the SEPA file: recorded as paid")
  const { vendor_invoice: after } = await clerk.reimbursement(id)
  checks.equal(
    "reimbursement, what became of its invoice",
    [after.status, after.paid_on, after.payment?.number],
    ["paid", today, vendor_payment.number]
  )
  checks.equal(
    "vendor, what is due after it",
    (await clerk.vendor(vendor.id)).due,
    []
  )
}

async function undo({ checks, clerk, tell }, { id, number }) {
  const reason = "They would rather order for it"
  const { reversal, vendor_invoice } = await clerk.undo(id, reason)
  tell(`Werkstatt Falk keeps its credit: she undoes ${number}`)
  checks.equal(
    "undone reimbursement",
    [reversal?.reason, vendor_invoice.status],
    [reason, "cancelled"]
  )
}

const euros = ({ amount, currency_code }) => formatAmount(amount, currency_code)

const PREVIEW = [
  { title: "Company", of: ({ company_name }) => company_name },
  { title: "To be paid back", of: euros, right: true },
  {
    title: "Vendor",
    of: ({ vendor, makes_vendor }) =>
      vendor?.account_number ?? (makes_vendor ? "one-time, to be made" : ""),
  },
  { title: "Left out", of: ({ left_out }) => left_out?.message ?? "" },
]

const REIMBURSEMENTS = [
  { title: "Reimbursement", of: ({ number }) => number },
  { title: "Company", of: ({ company_name }) => company_name },
  { title: "Amount", of: euros, right: true },
  { title: "Vendor", of: ({ vendor }) => vendor.account_number },
  { title: "Vendor invoice", of: (made) => made.vendor_invoice.number },
  { title: "Due", of: (made) => made.vendor_invoice.due_date },
]

const TRANSFERS = [
  { title: "To", of: ({ creditor_name }) => creditor_name },
  { title: "Account", of: ({ bank_account }) => bank_account.iban },
  { title: "Amount", of: euros, right: true },
  {
    title: "Vendor invoices",
    of: ({ invoices }) => invoices.map(({ number }) => number).join(", "),
  },
]
