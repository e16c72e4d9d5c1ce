import { bankAccountText } from "../bank-account"
import { payInvoicesPath } from "../../../vendor-invoices/common/paths"
import { invoicesIn } from "../paths"

describe("a bank account", () => {
  it("is an IBAN in fours, with its BIC, or two numbers", () => {
    const iban = "DE89370400440532013000"
    expect(bankAccountText({ iban, bic: null })).toEqual([
      "DE89 3704 0044 0532 0130 00",
    ])
    expect(
      bankAccountText({ iban: "NO9386011117947", bic: "DNBANOKK" })
    ).toEqual(["NO93 8601 1117 947", "DNBANOKK"])
    expect(
      bankAccountText({ account_number: "12345", routing_number: "021000021" })
    ).toEqual(["12345", "021000021"])
    expect(bankAccountText(null)).toEqual([])
  })
})

describe("the address of a new payment", () => {
  it("says which invoices are chosen, each once", () => {
    const path = payInvoicesPath(["ccvinv_1", "ccvinv_2"])
    const params = new URLSearchParams(path.split("?")[1])
    expect(invoicesIn(params)).toEqual(["ccvinv_1", "ccvinv_2"])
    expect(
      invoicesIn(new URLSearchParams("invoice_ids=a,,a&invoice_ids=b"))
    ).toEqual(["a", "b"])
    expect(invoicesIn(new URLSearchParams())).toEqual([])
  })
})
