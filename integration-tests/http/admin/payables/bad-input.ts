import { Client, Suite } from "../../../helpers"
import { ROOT, giveStore, payablesCalls } from "./calls"

type Write = [method: "post" | "delete", path: string, body: object]

const NUL = "a\u0000b"
const LONG = "x".repeat(3000)
const ENTITY = { name: "A", accounting_currency: "usd" }
const VENDOR = { name: "A", payment_method: "check" }
const TEMPLATE = { name_pattern: "{company}" }

/** Path, body, what the sentence names, code unless `invalid_request`. */
const BODIES: [string, unknown, string, string?][] = [
  ["entities", {}, "name is required"],
  ["entities", [], "expected object"],
  ["entities", { name: "A" }, "accounting_currency is required"],
  ["entities", { ...ENTITY, name: " " }, "name"],
  ["entities", { ...ENTITY, name: NUL }, "name"],
  ["entities", { ...ENTITY, accounting_currency: "$" }, "accounting_currency"],
  ["entities", { ...ENTITY, version: 1 }, "version"],
  ["entity", { is_default: false }, "is_default"],
  ["entity", { minimum_reimbursement: null }, "minimum_reimbursement"],
  ["entity", { minimum_reimbursement: "x" }, "minimum", "invalid_amount"],
  ["entity", { minimum_reimbursement: 0.001 }, "minimum", "too_many_digits"],
  [
    "entity",
    { minimum_reimbursement: "9".repeat(20) },
    "minimum",
    "amount_too_large",
  ],
  ["entity", { payment_terms: null }, "payment_terms"],
  ["entity", { payment_terms: { kind: "soon", days: 1 } }, "payment_terms"],
  ["entity", { payment_terms: { kind: "net" } }, "payment_terms.days"],
  ["entity", { payment_terms: { kind: "net", days: 1.5 } }, "days"],
  ["entity", { payment_terms: { kind: "net", days: 367 } }, "days"],
  ["entity", { payment_terms: { kind: "net", days: 1, day: 2 } }, "day"],
  ["entity", { payment_terms: { kind: "day_of_month", days: 1 } }, "day"],
  ["entity", { one_time_vendor_template: {} }, "name_pattern is required"],
  [
    "entity",
    { one_time_vendor_template: { ...TEMPLATE, payment_method: "barter" } },
    "payment_method",
  ],
  [
    "entity",
    { one_time_vendor_template: { ...TEMPLATE, currency_rule: "any" } },
    "currency_rule",
  ],
  ["entity", { approvers: {} }, "approvers"],
  ["entity", { approvers: [{ limit: 5 }] }, "user_id is required"],
  ["entity", { payer: { name: "A" } }, "payer.iban is required"],
  ["entity", { payer: { name: "A", iban: "x" } }, "payer.iban", "invalid_iban"],
  [
    "entity",
    { payer: { name: "A", iban: "DE89370400440532013000", bic: "x" } },
    "payer.bic",
    "invalid_bic",
  ],
  ["entity", { number_sequences: { other: {} } }, "other"],
  ["entity", { number_sequences: { vendor_invoice: { width: 16 } } }, "width"],
  [
    "entity",
    { number_sequences: { vendor_invoice: { next_number: 1.5 } } },
    "next_number",
  ],
  [
    "entity",
    { number_sequences: { vendor_invoice: { next_number: 0 } } },
    "vendor_invoice",
    "invalid_number_sequence",
  ],
  ["/legal-entities/no", { name: "A" }, "entity", "legal_entity_not_found"],
  ["vendors", {}, "name is required"],
  ["vendors", { name: "A" }, "payment_method"],
  ["vendors", { ...VENDOR, account_number: "=1+1" }, "account_number"],
  ["vendors", { ...VENDOR, account_number: "" }, "account_number"],
  ["vendors", { ...VENDOR, email: "nobody" }, "email"],
  ["vendors", { ...VENDOR, address: { country_code: "DEU" } }, "country_code"],
  ["vendors", { ...VENDOR, address: { street: "x" } }, "street"],
  [
    "vendors",
    { ...VENDOR, legal_entity_id: "no" },
    "e",
    "legal_entity_not_found",
  ],
  [
    "vendors",
    { ...VENDOR, bank_verified_at: "2026-01-01" },
    "bank_verified_at",
  ],
  ["vendors", { ...VENDOR, made_for_company_id: "x" }, "made_for_company_id"],
  ["vendor", { name: null }, "name"],
  ["vendor", { bank_account: {} }, "bank_account"],
  ["vendor", { bank_account: { bic: "COBADEFF" } }, "bank_account"],
  ["vendor", { bank_account: { account_number: "1" } }, "bank_account"],
  ["vendor", { bank_account: { iban: LONG } }, "bank_account"],
  ["vendor", { hold_reason: LONG }, "hold_reason"],
  ["vendor", { on_hold: "yes" }, "on_hold"],
  ["vendor", { version: -1 }, "version"],
  ["vendor/verify-bank-account", { version: "1" }, "version"],
  ["/vendors/no", { name: "A" }, "vendor", "vendor_not_found"],
  ["company/payables", { payment_hold: 1 }, "payment_hold"],
  ["company/payables", { vendor_id: 5 }, "vendor_id"],
  ["company/payables", { payment_hold_reason: NUL }, "payment_hold_reason"],
]

const QUERIES: [string, string][] = [
  ["entities?order=accounting_currency", "order"],
  ["entities?limit=-1", "limit"],
  ["vendors?order=iban", "order"],
  ["vendors?on_hold=1", "on_hold"],
  ["vendors?payment_method=barter", "payment_method"],
  ["vendors?limit=1001", "limit"],
  ["/payables-changes?subject_type=order", "subject_type"],
  ["/companies?payment_hold=maybe", "payment_hold"],
]

export function badPayables(suite: Suite) {
  const { get, post, entity, vendor } = payablesCalls(suite)

  const given = async () => {
    await giveStore(suite, "Corner Shop", "usd")
    const [{ id }, made, company] = [
      await entity(),
      await vendor(),
      await suite.company(),
    ]
    const paths: Record<string, string> = {
      entities: "/legal-entities",
      entity: `/legal-entities/${id}`,
      vendors: "/vendors",
      vendor: `/vendors/${made.id}`,
      company: `/companies/${company.id}`,
    }
    return (path: string) =>
      path.replace(/^[a-z]+/, (name) => paths[name] ?? name)
  }

  const WRITES: Write[] = [
    ["post", "entities", ENTITY],
    ["post", "entity", { name: "B" }],
    ["delete", "entity", {}],
    ["post", "vendors", VENDOR],
    ["post", "vendor", { name: "B" }],
    ["post", "vendor/verify-bank-account", { version: 1 }],
    ["delete", "vendor", {}],
    ["post", "company/payables", { payment_hold: false }],
  ]
  const READS = [
    "entities",
    "entity",
    "vendors",
    "vendor",
    "company/payables",
    "/payables-changes",
  ]

  describe("bad input to payables", () => {
    it("an unknown field is refused by every route", async () => {
      const to = await given()
      const before = await suite.rows()
      const { client } = suite.alice
      const replies = []
      for (const [method, path, body] of WRITES) {
        const at = `${ROOT}${to(path)}`
        replies.push(
          method === "post"
            ? await client.post(at, { ...body, surprise: 1 })
            : await client.delete(`${at}?surprise=1`)
        )
      }
      for (const path of READS) {
        replies.push(await get(`${to(path)}?surprise=1`))
      }
      for (const { status, data } of replies) {
        expect([status, data.message]).toEqual([
          400,
          "Unknown field: surprise.",
        ])
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("nobody and a buyer get nowhere", async () => {
      const to = await given()
      const before = await suite.rows()
      const callers: Client[] = [suite.nobody, suite.ann.client]
      for (const client of callers) {
        for (const path of READS) {
          const { status } = await client.get(`${ROOT}${to(path)}`)
          expect([path, status]).toEqual([path, 401])
        }
        for (const [method, path, body] of WRITES) {
          const at = `${ROOT}${to(path)}`
          const { status } =
            method === "post"
              ? await client.post(at, body)
              : await client.delete(at)
          expect([path, status]).toEqual([path, 401])
        }
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("wrong types, sizes and ids are refused by name", async () => {
      const to = await given()
      const before = await suite.rows()
      for (const [path, body, names, code = "invalid_request"] of BODIES) {
        const { status, data } = await post(to(path), body)
        const about = `${path} ${JSON.stringify(body).slice(0, 70)}`
        expect([about, status, data.code, data.message]).toEqual([
          about,
          code.endsWith("_not_found") ? 404 : 400,
          code,
          expect.stringContaining(names),
        ])
      }
      for (const [path, names] of QUERIES) {
        const { status, data } = await get(to(path))
        expect([path, status, data.code, data.message]).toEqual([
          path,
          400,
          "invalid_request",
          expect.stringContaining(names),
        ])
      }
      expect(await suite.rows()).toEqual(before)
    })
  })
}
