import { ANN, company, count, creditSuite, outcome, outcomes } from "./helpers"
import {
  IBAN,
  OTHER_IBAN,
  VICTOR,
  legalEntity,
  vendor,
} from "./payables-set-up"

creditSuite((suite) => {
  const { service, query } = suite

  describe("the bank account of a vendor", () => {
    const verified = async () => {
      await legalEntity(suite)
      const { id, version } = await vendor(suite, {
        bank_account: { iban: "de89 3704 0044 0532 0130 00", bic: "cobadeff" },
      })
      return await service.verifyBankAccount({ id, version, actor: VICTOR })
    }

    it("is written in one way, and verified by somebody", async () => {
      expect(await verified()).toMatchObject({
        bank_account: { iban: IBAN, bic: "COBADEFF" },
        bank_verified_at: expect.stringMatching(/^20/),
        bank_verified_by: VICTOR,
        version: 2,
      })
    })

    it.each([
      ["another IBAN", { iban: OTHER_IBAN }],
      ["another BIC", { iban: IBAN, bic: "DEUTDEFF" }],
      ["no BIC", { iban: IBAN }],
      ["none", null],
      [
        "an American one",
        { account_number: "000123456789", routing_number: "021000021" },
      ],
    ])("changed to %s is not verified any more", async (_, bank_account) => {
      const { id } = await verified()
      const changed = await service.updateVendor({
        id,
        bank_account,
        actor: ANN,
      })
      expect(changed.bank_verified_at).toBeNull()
      expect(changed.bank_verified_by).toBeNull()
      const { changes } = await service.listPayablesChanges(
        { subject_type: "vendor", subject_id: [id] },
        { limit: 1 }
      )
      expect(changes[0]).toMatchObject({ actor: ANN })
      expect(Object.keys(changes[0].before)).toContain("bank_verified_at")
    })

    it("stays verified when anything else changes, or nothing", async () => {
      const { id } = await verified()
      const changed = await service.updateVendor({
        id,
        name: "Renamed",
        bank_account: { iban: IBAN, bic: "COBADEFF" },
        actor: ANN,
      })
      expect(changed.bank_verified_by).toEqual(VICTOR)
    })

    it("changed behind the module's back is not verified, and is noted", async () => {
      const { id } = await verified()
      await query("update company_credit_vendor set iban = $1", [OTHER_IBAN])
      const { bank_verified_at } = await service.retrieveVendor(id)
      expect(bank_verified_at).toBeNull()
      const { changes } = await service.listPayablesChanges(
        { subject_id: [id] },
        { limit: 1 }
      )
      expect(changes[0]).toMatchObject({
        before: { iban: "******************3000" },
        after: { iban: "***********************2606" },
        actor: {
          type: "system",
          id: null,
          name: expect.stringMatching(/^database user \w/),
        },
      })
    })

    it("is verified as it was seen, or not at all", async () => {
      const seen = await verified()
      await service.updateVendor({
        id: seen.id,
        bank_account: { iban: OTHER_IBAN },
        actor: ANN,
      })
      const { id, version } = seen
      const late = service.verifyBankAccount({ id, version, actor: VICTOR })
      expect(await outcome(late)).toBe("changed_meanwhile")
      expect((await service.retrieveVendor(id)).bank_verified_at).toBeNull()
    })

    it.each([
      ["DE88370400440532013000", "invalid_iban"],
      ["DE8937040044053201300", "invalid_iban"],
      ["ZZ89370400440532013000", "invalid_iban"],
      ["DE89 3704 0044 0532 0130 0O", "invalid_iban"],
      ["", "invalid_iban"],
      ["=1+1", "invalid_iban"],
    ])("A125: is refused as %j", async (iban, code) => {
      await legalEntity(suite)
      const made = vendor(suite, { bank_account: { iban } })
      expect(await outcome(made)).toBe(code)
      expect(await query("select id from company_credit_vendor")).toEqual([])
    })

    it("is refused with a BIC or a routing number that is none", async () => {
      await legalEntity(suite)
      for (const [bank_account, code] of [
        [{ iban: IBAN, bic: "COBA" }, "invalid_bic"],
        [
          { account_number: "1", routing_number: "021000022" },
          "invalid_routing_number",
        ],
        [
          { account_number: "=1+1", routing_number: "021000021" },
          "bank_account_incomplete",
        ],
      ] as const) {
        expect(await outcome(vendor(suite, { bank_account }))).toBe(code)
      }
    })
  })

  describe("the vendor of a company", () => {
    it("may serve several companies, and cannot be removed meanwhile", async () => {
      await legalEntity(suite)
      const { id } = await vendor(suite)
      const companies = [await company(service), await company(service)]
      for (const { id: company_id } of companies) {
        await service.setCompanyPayables({
          company_id,
          vendor_id: id,
          actor: ANN,
        })
      }
      const remove = () => outcome(service.deleteVendor({ id, actor: ANN }))
      expect(await remove()).toBe("vendor_in_use")
      for (const { id: company_id } of companies) {
        await service.setCompanyPayables({
          company_id,
          vendor_id: null,
          actor: ANN,
        })
      }
      expect(await remove()).toBe("booked")
    })

    it("is removed or linked, whoever does both at once", async () => {
      await legalEntity(suite)
      const { id: company_id } = await company(service)
      for (let round = 0; round < 10; round++) {
        const { id } = await vendor(suite)
        const told = await outcomes([
          service.setCompanyPayables({ company_id, vendor_id: id, actor: ANN }),
          service.deleteVendor({ id, actor: ANN }),
        ])
        expect(count(told, "booked")).toBe(1)
        const [{ broken }] = await query(
          `select count(*)::integer as broken from company_credit_company c
           join company_credit_vendor v on v.id = c.vendor_id
           where v.deleted_at is not null`
        )
        expect(broken).toBe(0)
        await service.setCompanyPayables({
          company_id,
          vendor_id: null,
          actor: ANN,
        })
      }
    })

    it("is of the company's legal entity", async () => {
      const home = await legalEntity(suite)
      const other = await legalEntity(suite, { name: "Acme Inc" })
      const { id } = await vendor(suite, { legal_entity_id: other.id })
      const { id: company_id } = await company(service)
      const set = (over: object) =>
        service.setCompanyPayables({ company_id, ...over, actor: ANN })
      const wrong = { vendor_id: id, legal_entity_id: home.id }
      expect(await outcome(set(wrong))).toBe("vendor_of_other_entity")
      expect(await set({ vendor_id: id })).toMatchObject({
        legal_entity_id: other.id,
        vendor: { id },
      })
      for (const legal_entity_id of [home.id, null]) {
        const moved = set({ legal_entity_id })
        expect(await outcome(moved)).toBe("vendor_of_other_entity")
      }
      expect(
        await set({ legal_entity_id: null, vendor_id: null })
      ).toMatchObject({ legal_entity_id: null, vendor: null })
    })
  })
})
