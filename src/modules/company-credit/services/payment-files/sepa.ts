import Big from "big.js"
import XMLBuilder from "fast-xml-builder"
import { Amount, ISODate } from "../../../../domain"
import { FileTransfer } from "../../repositories/vendor-transfer-repository"
import { remittanceOf, sepaText } from "./sepa-text"

const NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
const LONGEST_NAME = 70

export type SepaHeader = {
  /** Of the message, 30 characters at most: a bank takes each once. */
  message_id: string
  created_at: Date
  execution_date: ISODate
  payer: { name: string; iban: string; bic: string | null }
  transfers: number
  amount: Amount
}

/** Every text goes through this, so that none can be taken for markup. */
const builder = new XMLBuilder({
  ignoreAttributes: false,
  format: true,
  indentBy: "",
  suppressEmptyNode: true,
})

/** Where the transfers go, between what stands before and after them. */
const PLACE = "Transfers"

/**
 * A credit transfer initiation, pain.001.001.09, as the European Payments
 * Council's guidelines for SEPA narrow it down. It is written a page at a
 * time; the sums stand before the transfers, and whoever gives both makes sure
 * that they agree.
 */
export async function* writeSepa(
  header: SepaHeader,
  pages: AsyncGenerator<FileTransfer[]>
): AsyncGenerator<string> {
  const frame = builder.build(documentOf(header))
  const [before, after] = frame.split(`<${PLACE}/>\n`)
  yield before
  for await (const page of pages) {
    yield builder.build({ CdtTrfTxInf: page.map(transferOf) })
  }
  yield after
}

function documentOf(header: SepaHeader) {
  const { message_id, created_at, execution_date, payer } = header
  const name = sepaText(payer.name, LONGEST_NAME)
  const sums = {
    NbOfTxs: String(header.transfers),
    CtrlSum: Big(header.amount).toFixed(2),
  }
  return {
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    Document: {
      "@_xmlns": NAMESPACE,
      CstmrCdtTrfInitn: {
        GrpHdr: {
          MsgId: message_id,
          CreDtTm: `${created_at.toISOString().slice(0, 19)}Z`,
          ...sums,
          InitgPty: { Nm: name },
        },
        PmtInf: {
          PmtInfId: `${message_id}-1`,
          PmtMtd: "TRF",
          ...sums,
          PmtTpInf: { SvcLvl: { Cd: "SEPA" } },
          ReqdExctnDt: { Dt: execution_date },
          Dbtr: { Nm: name },
          DbtrAcct: { Id: { IBAN: payer.iban } },
          // The one place where a bank without a BIC has to be told as such.
          DbtrAgt: { FinInstnId: bankOf(payer.bic) },
          ChrgBr: "SLEV",
          [PLACE]: "",
        },
      },
    },
  }
}

const bankOf = (bic: string | null) =>
  bic ? { BICFI: bic } : { Othr: { Id: "NOTPROVIDED" } }

function transferOf(transfer: FileTransfer) {
  const { end_to_end_id, amount, bic, iban, creditor_name } = transfer
  return {
    PmtId: { EndToEndId: end_to_end_id },
    Amt: {
      InstdAmt: {
        "@_Ccy": transfer.currency_code.toUpperCase(),
        "#text": Big(amount).toFixed(2),
      },
    },
    ...(bic && { CdtrAgt: { FinInstnId: { BICFI: bic } } }),
    Cdtr: { Nm: sepaText(creditor_name, LONGEST_NAME) },
    CdtrAcct: { Id: { IBAN: iban } },
    RmtInf: { Ustrd: remittanceOf(transfer.numbers, transfer.invoices) },
  }
}
