import {
  CreateVendorInput,
  CreateVendorPaymentInput,
  VendorDTO,
} from "../../src/types"
import { ANN, Suite } from "./helpers"
import { reimbursed } from "./payables-helpers"
import { IBAN, VICTOR, legalEntity, vendor } from "./payables-set-up"

/** Long after the invoices of these tests fall due. */
export const DUE = "2099-12-31"

const DAY = 86_400_000

export const inDays = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

/** The calls around vendor payments, made by Ann. */
export function paymentCalls(suite: Suite) {
  const { service, query } = suite
  const calls = {
    home: () =>
      legalEntity(suite, {
        payer: { name: "Acme GmbH", iban: "NL91ABNA0417164300" },
      }),

    /** Paid by SEPA to a verified account, unless told otherwise. */
    payee: async (
      over: Partial<CreateVendorInput> = {}
    ): Promise<VendorDTO> => {
      const { id, version, bank_account } = await vendor(suite, {
        payment_method: "sepa_credit_transfer",
        bank_account: { iban: IBAN, bic: "COBADEFFXXX" },
        ...over,
      })
      return bank_account
        ? await service.verifyBankAccount({ id, version, actor: VICTOR })
        : await service.retrieveVendor(id)
    },

    /** An approved invoice of that vendor, or of a new one. */
    approved: async (
      amount = "120.00",
      { vendor_id, currency_code }: Record<string, string | undefined> = {}
    ) => {
      const made = await reimbursed(suite, {
        amount,
        currency_code,
        vendor_id: vendor_id ?? (await calls.payee()).id,
      })
      await service.moveVendorInvoices({
        ids: [made.invoice_id],
        move: "approve",
        actor: ANN,
      })
      return made
    },

    create: (over: Partial<CreateVendorPaymentInput> = {}) =>
      service.createVendorPayment({
        method: "sepa_credit_transfer",
        ...(over.invoice_ids ? {} : { all_due: true, due_until: DUE }),
        ...over,
        actor: ANN,
      }),

    made: async (over: Partial<CreateVendorPaymentInput> = {}) =>
      (await calls.create(over)).vendor_payment,

    exported: (id: string, format: "sepa" | "csv" = "sepa") =>
      service.exportVendorPayment({ id, format, actor: ANN }),

    file: async (id: string): Promise<string> => {
      await calls.exported(id)
      return await textOf(service.streamSepaFile(id))
    },

    record: (id: string, paid_on = inDays(0)) =>
      service.recordVendorPayment({
        ...{ id, paid_on, reference: "BANK-7" },
        actor: ANN,
      }),

    voided: (id: string, reason = "The bank sent it back") =>
      service.voidVendorPayment({ id, reason, actor: ANN }),

    invoice: (id: string) => service.retrieveVendorInvoice(id),

    footprint: async () => {
      const [row] = await query(
        `select (select count(*) from company_credit_vendor_payment) as payments,
           (select count(*) from company_credit_vendor_payment_transfer) as transfers,
           (select count(*) from company_credit_vendor_payment_line) as lines,
           (select count(*) from company_credit_payables_change) as changes,
           (select count(*) from company_credit_request) as requests`
      )
      return row
    },
  }
  return calls
}

export async function textOf(parts: AsyncGenerator<string>): Promise<string> {
  let text = ""
  for await (const part of parts) {
    text += part
  }
  return text
}
