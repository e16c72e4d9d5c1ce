import { Suite, idempotent, ok } from "../../../helpers"
import { IBAN, OTHER_IBAN, ROOT, giveStore, payablesCalls } from "./calls"

export function vendors(suite: Suite) {
  const { get, post, remove, home, entity, vendor, payables, changes } =
    payablesCalls(suite)

  beforeEach(() => giveStore(suite, "Corner Shop", "eur"))

  describe("a vendor", () => {
    it("is made with all it may have, and a number of its own", async () => {
      const given = {
        name: "Bolt Tools",
        vendor_group: "Tools",
        contact_name: "Bea Bolt",
        email: "bea@bolt.test",
        phone: "+49 30 1234",
        address: { address_1: "Main Street 1", city: "Berlin" },
        payment_method: "sepa_credit_transfer",
        payment_currency: "EUR",
        payment_terms: { kind: "end_of_month", days: 10 },
        bank_account: { iban: "DE89 3704 0044 0532 0130 00", bic: "cobadeff" },
      }
      const { status, data } = await post("/vendors", given)
      expect(status).toBe(201)
      expect(data.vendor).toEqual({
        ...given,
        id: expect.stringMatching(/^ccven_/),
        legal_entity_id: (await home()).id,
        account_number: "V-00000001",
        address: {
          address_1: "Main Street 1",
          address_2: null,
          postal_code: null,
          city: "Berlin",
          province: null,
          country_code: null,
        },
        payment_currency: "eur",
        bank_account: { iban: IBAN, bic: "COBADEFF" },
        bank_verified_at: null,
        bank_verified_by: null,
        on_hold: false,
        hold_reason: null,
        hold_at: null,
        hold_by: null,
        is_one_time: false,
        made_for_company_id: null,
        is_active: true,
        due: [],
        serves: { count: 0, companies: [] },
        version: 1,
        updated_by: { type: "user", id: suite.alice.id, name: "Alice Admin" },
        created_at: expect.any(String),
        updated_at: expect.any(String),
      })
      expect((await get(`/vendors/${data.vendor.id}`)).data).toEqual(data)
    })

    it("A125: is refused with an IBAN whose check digits do not fit", async () => {
      const { id } = await vendor()
      const before = await suite.rows()
      const bank_account = { iban: "DE88370400440532013000" }
      const body = { name: "A", payment_method: "check", bank_account }
      for (const [path, sent] of [
        ["/vendors", body],
        [`/vendors/${id}`, { bank_account }],
      ] as const) {
        const { status, data } = await post(path, sent)
        expect([status, data]).toEqual([
          400,
          {
            type: "invalid_data",
            code: "invalid_iban",
            message:
              "bank_account.iban: not an IBAN: its check digits do not fit.",
          },
        ])
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("may have an American account, whose routing number is checked", async () => {
      const good = { account_number: "0001234567", routing_number: "021000021" }
      const made = await vendor({ bank_account: good })
      expect(made.bank_account).toEqual(good)
      const wrong = { ...good, routing_number: "021000022" }
      const body = { bank_account: wrong }
      const { data } = await post(`/vendors/${made.id}`, body)
      expect(data.code).toBe("invalid_routing_number")
    })

    it("loses its verification with any change of the bank account", async () => {
      const { id, version } = await vendor({ bank_account: { iban: IBAN } })
      const verify = (seen: number) =>
        suite.bob.client.post(`${ROOT}/vendors/${id}/verify-bank-account`, {
          version: seen,
        })
      const verified = await ok(verify(version))
      expect(verified.vendor).toMatchObject({
        bank_verified_at: expect.any(String),
        bank_verified_by: { id: suite.bob.id, name: "Bob Admin" },
        version: 2,
      })
      const renamed = await ok(post(`/vendors/${id}`, { name: "Bolt Ltd" }))
      expect(renamed.vendor.bank_verified_by).not.toBeNull()
      const bank_account = { iban: OTHER_IBAN }
      const changed = await ok(post(`/vendors/${id}`, { bank_account }))
      expect(changed.vendor).toMatchObject({
        bank_account: { iban: OTHER_IBAN, bic: null },
        bank_verified_at: null,
        bank_verified_by: null,
      })
      const late = await verify(3)
      expect([late.status, late.data.code]).toEqual([400, "changed_meanwhile"])

      const [latest, , first] = await changes(id)
      expect(latest).toMatchObject({
        action: "updated",
        before: { iban: "******************3000" },
        after: { iban: "***********************2606", bank_verified_at: null },
        actor: { id: suite.alice.id, name: "Alice Admin" },
      })
      expect(first).toMatchObject({
        after: { bank_verified_by_name: "Bob Admin" },
        actor: { id: suite.bob.id },
      })
      expect(JSON.stringify(await changes(id))).not.toContain("04400532")
    })

    it("is verified only where there is a bank account", async () => {
      const { id, version } = await vendor()
      const path = `/vendors/${id}/verify-bank-account`
      const { data } = await post(path, { version })
      expect(data.code).toBe("bank_account_missing")
      const { data: unnamed } = await post(path, {})
      expect(unnamed.message).toBe("version is required.")
    })

    it("is held with a reason, and says since when and by whom", async () => {
      const { id } = await vendor()
      const bare = await post(`/vendors/${id}`, { on_hold: true })
      expect([bare.status, bare.data.code]).toEqual([
        400,
        "hold_reason_required",
      ])
      const body = { on_hold: true, hold_reason: "Fraud?" }
      const held = (await ok(post(`/vendors/${id}`, body))).vendor
      expect(held).toMatchObject({
        on_hold: true,
        hold_reason: "Fraud?",
        hold_at: expect.any(String),
        hold_by: { id: suite.alice.id, name: "Alice Admin" },
      })
      const renamed = await ok(post(`/vendors/${id}`, { name: "B" }))
      expect(renamed.vendor.hold_at).toBe(held.hold_at)
      const freed = await ok(post(`/vendors/${id}`, { on_hold: false }))
      expect(freed.vendor).toMatchObject({
        on_hold: false,
        hold_reason: null,
        hold_at: null,
        hold_by: null,
      })
    })

    it("has an account number that is its own in the legal entity", async () => {
      await vendor({ account_number: "ERP/7" })
      const body = { name: "B", payment_method: "check" }
      const again = await post("/vendors", { ...body, account_number: "ERP/7" })
      expect(again.data.code).toBe("account_number_taken")
      const other = await entity()
      const elsewhere = await vendor({
        account_number: "ERP/7",
        legal_entity_id: other.id,
      })
      expect(elsewhere.account_number).toBe("ERP/7")
      const { data } = await post(`/vendors/${elsewhere.id}`, {
        account_number: "ERP/8",
      })
      expect(data.message).toBe("Unknown field: account_number.")
    })

    it("is made once for one idempotency key, and draws one number", async () => {
      const body = { name: "Once", payment_method: "check" }
      const made = await post("/vendors", body, idempotent("vendor"))
      const again = await post("/vendors", body, idempotent("vendor"))
      expect(again.data).toEqual(made.data)
      expect((await vendor()).account_number).toBe("V-00000002")
    })

    it("is not removed while a company has it", async () => {
      const { id } = await vendor()
      const company = await suite.company()
      await ok(payables(company.id, { vendor_id: id }))
      const refused = await remove(`/vendors/${id}`)
      expect([refused.status, refused.data]).toEqual([
        400,
        {
          type: "not_allowed",
          code: "vendor_in_use",
          message:
            "This vendor cannot be removed: it is the vendor of 1 companies.",
        },
      ])
      await ok(payables(company.id, { vendor_id: null }))
      expect((await remove(`/vendors/${id}`)).status).toBe(200)
      expect((await get(`/vendors/${id}`)).data.code).toBe("vendor_not_found")
      expect((await get("/vendors")).data.count).toBe(0)
    })
  })
}
