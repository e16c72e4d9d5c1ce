import {
  AccountState,
  Posting,
  PostingContext,
  decidePosting,
  refusalSentence,
} from ".."

const ACCOUNT: AccountState = {
  currency_code: "usd",
  credit_limit: "500.00",
  outstanding_balance: "0.00",
  exceed_limit: false,
  last_seq: 1,
  allocated: true,
  terms_version: 3,
}
const CONTEXT: PostingContext = {
  company_status: "active",
  purchase: { amount: "64.00", given_back: "24.00" },
}

const purchase = (amount: string, currency_code = "usd"): Posting => ({
  kind: "purchase",
  amount,
  currency_code,
})
const reimbursement = (amount: string, currency_code = "usd"): Posting => ({
  kind: "reimbursement",
  amount,
  currency_code,
})
const refund = (amount: string | null, currency_code = "usd"): Posting => ({
  kind: "refund",
  amount,
  currency_code,
})
const reversal = (amount: string | null): Posting => ({
  kind: "reversal",
  amount,
  currency_code: "usd",
})
const terms = (
  credit_limit: string,
  exceed_limit = false,
  terms_seen: number | null = null
): Posting => ({ kind: "terms", credit_limit, exceed_limit, terms_seen })

const decide = (
  posting: Posting,
  account: Partial<AccountState> = {},
  context: Partial<PostingContext> = {}
) =>
  decidePosting({ ...ACCOUNT, ...account }, posting, { ...CONTEXT, ...context })

describe("a posting is booked", () => {
  const owing = { outstanding_balance: "-256.00" }
  const paidIn = { credit_limit: "0.00", outstanding_balance: "5.00" }
  const exceed = { exceed_limit: true }
  const fresh = { allocated: false, credit_limit: "0.00" }
  const large = {
    credit_limit: "200000.00",
    outstanding_balance: "-75532.50",
  }

  it.each`
    what                            | posting                     | account   | operation       | amount         | balance         | limit
    ${"A13 purchase"}               | ${purchase("-192.00")}      | ${{}}     | ${"purchased"}  | ${"-192.00"}   | ${"-192.00"}    | ${"500.00"}
    ${"A14 equal to the credit"}    | ${purchase("-500.00")}      | ${{}}     | ${"purchased"}  | ${"-500.00"}   | ${"-500.00"}    | ${"500.00"}
    ${"A16 above it, exceed yes"}   | ${purchase("-520.00")}      | ${exceed} | ${"purchased"}  | ${"-520.00"}   | ${"-520.00"}    | ${"500.00"}
    ${"A17 out of a prepayment"}    | ${purchase("-5.00")}        | ${paidIn} | ${"purchased"}  | ${"-5.00"}     | ${"0.00"}       | ${"0.00"}
    ${"A19 on an open balance"}     | ${purchase("-37766.25")}    | ${large}  | ${"purchased"}  | ${"-37766.25"} | ${"-113298.75"} | ${"200000.00"}
    ${"A39 payment received"}       | ${reimbursement("5.00")}    | ${{}}     | ${"reimbursed"} | ${"5.00"}      | ${"5.00"}       | ${"500.00"}
    ${"A41 payment taken back"}     | ${reimbursement("-250.00")} | ${{}}     | ${"reimbursed"} | ${"-250.00"}   | ${"-250.00"}    | ${"500.00"}
    ${"even below the limit"}       | ${reimbursement("-501.00")} | ${{}}     | ${"reimbursed"} | ${"-501.00"}   | ${"-501.00"}    | ${"500.00"}
    ${"A57 partial refund"}         | ${refund("39.99")}          | ${owing}  | ${"refunded"}   | ${"39.99"}     | ${"-216.01"}    | ${"500.00"}
    ${"refund of all that is left"} | ${refund("40.00")}          | ${owing}  | ${"refunded"}   | ${"40.00"}     | ${"-216.00"}    | ${"500.00"}
    ${"A54 reversal of the rest"}   | ${reversal(null)}           | ${owing}  | ${"reverted"}   | ${"40.00"}     | ${"-216.00"}    | ${"500.00"}
    ${"reversal of a part"}         | ${reversal("1.00")}         | ${owing}  | ${"reverted"}   | ${"1.00"}      | ${"-255.00"}    | ${"500.00"}
    ${"A03 another limit"}          | ${terms("20.00")}           | ${{}}     | ${"updated"}    | ${"0.00"}      | ${"0.00"}       | ${"20.00"}
    ${"A02 the first limit"}        | ${terms("10.01")}           | ${fresh}  | ${"allocated"}  | ${"0.00"}      | ${"0.00"}       | ${"10.01"}
    ${"A07 a limit below the debt"} | ${terms("100.00")}          | ${owing}  | ${"updated"}    | ${"0.00"}      | ${"-256.00"}    | ${"100.00"}
    ${"A04 exceed flag alone"}      | ${terms("500.00", true)}    | ${{}}     | ${"updated"}    | ${"0.00"}      | ${"0.00"}       | ${"500.00"}
    ${"terms as seen"}              | ${terms("20.00", false, 3)} | ${{}}     | ${"updated"}    | ${"0.00"}      | ${"0.00"}       | ${"20.00"}
  `("$what", ({ posting, account, operation, amount, balance, limit }) => {
    expect(decide(posting, account)).toMatchObject({
      outcome: "booked",
      operation,
      amount,
      after: {
        outstanding_balance: balance,
        credit_limit: limit,
        last_seq: 2,
        currency_code: "usd",
      },
    })
  })

  it("and only terms count as a change of terms", () => {
    const version = (posting: Posting) => {
      const decision = decide(posting)
      return decision.outcome === "booked" && decision.after.terms_version
    }
    expect(version(terms("1.00"))).toBe(4)
    expect(version(purchase("-1.00"))).toBe(3)
    expect(version(reimbursement("1.00"))).toBe(3)
  })
})

describe("nothing is booked", () => {
  it("when the terms are saved as they are (A05)", () => {
    expect(decide(terms("500.00"))).toEqual({ outcome: "unchanged" })
    expect(decide(terms("500"))).toEqual({ outcome: "unchanged" })
  })

  it("when all of a purchase was given back already (A55)", () => {
    const done = { purchase: { amount: "64.00", given_back: "64.00" } }
    expect(decide(reversal(null), {}, done)).toEqual({ outcome: "unchanged" })
    expect(decide(refund(null), {}, done)).toEqual({ outcome: "unchanged" })
  })
})

describe("a posting is refused", () => {
  const unknown = { purchase: null }
  const blocked = { company_status: "blocked" as const }
  const deleted = { company_status: "deleted" as const }
  const over = { outstanding_balance: "-592.00" }
  const full = { outstanding_balance: "999999999999999.00" }

  it.each`
    what                             | posting                             | account | context    | code                         | sentence
    ${"A15 beyond the credit"}       | ${purchase("-500.01")}              | ${{}}   | ${{}}      | ${"insufficient_credit"}     | ${"USD 500.00 does not cover this order of USD 500.01; USD 0.01 is missing"}
    ${"A08 over the limit already"}  | ${purchase("-0.01")}                | ${over} | ${{}}      | ${"insufficient_credit"}     | ${"USD -92.00 does not cover this order of USD 0.01; USD 92.01 is missing"}
    ${"of a blocked company"}        | ${purchase("-1.00")}                | ${{}}   | ${blocked} | ${"company_not_active"}      | ${"blocked"}
    ${"of a deleted company"}        | ${purchase("-1.00")}                | ${{}}   | ${deleted} | ${"company_not_active"}      | ${"deleted"}
    ${"in another currency"}         | ${purchase("-1.00", "eur")}         | ${{}}   | ${{}}      | ${"currency_mismatch"}       | ${"USD, the posting is in EUR"}
    ${"payment in another currency"} | ${reimbursement("1.00", "eur")}     | ${{}}   | ${{}}      | ${"currency_mismatch"}       | ${"EUR"}
    ${"refund in another currency"}  | ${refund("1.00", "eur")}            | ${{}}   | ${{}}      | ${"currency_mismatch"}       | ${"EUR"}
    ${"a purchase of nothing"}       | ${purchase("0.00")}                 | ${{}}   | ${{}}      | ${"amount_zero"}             | ${"amount must not be 0"}
    ${"a purchase that credits"}     | ${purchase("1.00")}                 | ${{}}   | ${{}}      | ${"amount_sign"}             | ${"must be below 0"}
    ${"A43 a payment of nothing"}    | ${reimbursement("0.00")}            | ${{}}   | ${{}}      | ${"amount_zero"}             | ${"amount"}
    ${"A69 a refund of nothing"}     | ${refund("0.00")}                   | ${{}}   | ${{}}      | ${"amount_zero"}             | ${"amount"}
    ${"a refund that charges"}       | ${refund("-1.00")}                  | ${{}}   | ${{}}      | ${"amount_sign"}             | ${"must be above 0"}
    ${"a reversal that charges"}     | ${reversal("-1.00")}                | ${{}}   | ${{}}      | ${"amount_sign"}             | ${"must be above 0"}
    ${"A59 beyond the purchase"}     | ${refund("40.01")}                  | ${{}}   | ${{}}      | ${"refund_exceeds_purchase"} | ${"Only USD 40.00 of this purchase is left to give back, not USD 40.01"}
    ${"of an unknown purchase"}      | ${refund("1.00")}                   | ${{}}   | ${unknown} | ${"purchase_not_found"}      | ${"No purchase"}
    ${"reversal of an unknown one"}  | ${reversal(null)}                   | ${{}}   | ${unknown} | ${"purchase_not_found"}      | ${"No purchase"}
    ${"A12 stale terms"}             | ${terms("600.00", false, 2)}        | ${{}}   | ${{}}      | ${"terms_changed"}           | ${"changed meanwhile"}
    ${"A10 a limit below 0"}         | ${terms("-1.00")}                   | ${{}}   | ${{}}      | ${"negative_limit"}          | ${"credit_limit"}
    ${"an amount past all sense"}    | ${purchase("-1000000000000000.00")} | ${{}}   | ${{}}      | ${"amount_too_large"}        | ${"amount"}
    ${"a balance past all sense"}    | ${reimbursement("1.00")}            | ${full} | ${{}}      | ${"amount_too_large"}        | ${"amount"}
  `("$what", ({ posting, account, context, code, sentence }) => {
    const decision = decide(posting, account, context)
    expect(decision).toMatchObject({ outcome: "refused", refusal: { code } })
    if (decision.outcome === "refused") {
      expect(refusalSentence(decision.refusal)).toContain(sentence)
    }
  })

  it("never for a company's status when the company pays or is refunded", () => {
    for (const posting of [
      reimbursement("64.00"),
      refund("1.00"),
      reversal(null),
      terms("1.00"),
    ]) {
      for (const company_status of [
        "pending",
        "blocked",
        "rejected",
        "deleted",
      ] as const) {
        expect(decide(posting, {}, { company_status }).outcome).toBe("booked")
      }
    }
  })
})
