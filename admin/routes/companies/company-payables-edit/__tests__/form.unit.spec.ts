import type { CompanyPayablesDTO } from "../../../../../src/types"
import { DEFAULT_ENTITY, NO_VENDOR, toBody, toForm } from "../form"

const NONE: CompanyPayablesDTO = {
  company_id: "cccomp_1",
  legal_entity_id: null,
  vendor: null,
  reimbursements_excluded: false,
  payment_hold: false,
  payment_hold_reason: null,
  payment_hold_at: null,
  payment_hold_by: null,
  version: 0,
  updated_by: null,
}
const HELD: CompanyPayablesDTO = {
  ...NONE,
  legal_entity_id: "ccle_1",
  vendor: { id: "ccven_1", account_number: "V-1", name: "Bolt" },
  payment_hold: true,
  payment_hold_reason: "In dispute",
  version: 3,
}

describe("what is sent of a company's payables", () => {
  it("is nothing but the version where nothing was changed", () => {
    expect(toBody(toForm(NONE), NONE)).toEqual({ version: 0 })
    expect(toBody(toForm(HELD), HELD)).toEqual({ version: 3 })
  })

  it("is a vendor alone, which brings its legal entity along", () => {
    const form = { ...toForm(NONE), vendor_id: "ccven_2" }
    expect(toBody(form, NONE)).toEqual({ version: 0, vendor_id: "ccven_2" })
  })

  it("is null for no vendor and for the default legal entity", () => {
    const form = {
      ...toForm(HELD),
      vendor_id: NO_VENDOR,
      legal_entity_id: DEFAULT_ENTITY,
    }
    expect(toBody(form, HELD)).toEqual({
      version: 3,
      vendor_id: null,
      legal_entity_id: null,
    })
  })

  it("is a hold with its reason; a reason without a hold is not sent", () => {
    const held = { ...toForm(NONE), payment_hold: true }
    expect(toBody({ ...held, payment_hold_reason: " Late " }, NONE)).toEqual({
      version: 0,
      payment_hold: true,
      payment_hold_reason: "Late",
    })
    expect(
      toBody({ ...toForm(HELD), payment_hold_reason: "Other" }, HELD)
    ).toEqual({ version: 3, payment_hold_reason: "Other" })
    expect(toBody({ ...toForm(HELD), payment_hold: false }, HELD)).toEqual({
      version: 3,
      payment_hold: false,
    })
  })
})
