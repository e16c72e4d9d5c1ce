import type { VendorDTO } from "../../../../../src/types"
import {
  EMPTY_BANK_ACCOUNT,
  EMPTY_VENDOR,
  NONE,
  spacedIban,
  toBankAccount,
  toBankAccountForm,
  toFields,
  toForm,
} from "../form"

const ADDRESS = {
  address_1: "Main Street 1",
  address_2: null,
  postal_code: null,
  city: "Berlin",
  province: null,
  country_code: "de",
}

const VENDOR = {
  name: "Bolt",
  vendor_group: null,
  contact_name: "Bea",
  email: null,
  phone: null,
  address: ADDRESS,
  payment_method: "check",
  payment_currency: null,
  payment_terms: { kind: "day_of_month", days: 10, day: 15 },
  is_one_time: true,
  is_active: false,
} as unknown as VendorDTO

describe("a vendor in a form", () => {
  it("is sent as it was read, where nothing is typed", () => {
    const { name, vendor_group, contact_name, email, phone } = VENDOR
    expect(toFields(toForm(VENDOR))).toEqual({
      ...{ name, vendor_group, contact_name, email, phone },
      address: ADDRESS,
      payment_method: "check",
      payment_currency: null,
      payment_terms: { kind: "day_of_month", days: 10, day: 15 },
      is_one_time: true,
      is_active: false,
    })
  })

  it.each([
    [null, { terms_kind: NONE }],
    [
      { kind: "net", days: 0 },
      { terms_kind: "net", terms_days: "0" },
    ],
    [
      { kind: "end_of_month", days: 45 },
      { terms_kind: "end_of_month", terms_days: " 45 " },
    ],
  ])("has the terms %j", (payment_terms, typed) => {
    const form = { ...EMPTY_VENDOR, ...typed } as typeof EMPTY_VENDOR
    expect(toFields(form).payment_terms).toEqual(payment_terms)
    expect(
      toFields(toForm({ ...VENDOR, payment_terms } as VendorDTO)).payment_terms
    ).toEqual(payment_terms)
  })

  it("has an empty text as none", () => {
    expect(
      toFields({ ...EMPTY_VENDOR, name: " A ", email: " " })
    ).toMatchObject({ name: "A", email: null, payment_currency: null })
  })
})

describe("a bank account in a form", () => {
  it.each([
    { iban: "DE89370400440532013000", bic: null },
    { iban: "DE89370400440532013000", bic: "COBADEFF" },
    { account_number: "123456", routing_number: "021000021" },
  ])("is sent as it was read: %j", (bank_account) => {
    expect(toBankAccount(toBankAccountForm({ bank_account }))).toEqual(
      bank_account
    )
  })

  it("is none where none is chosen", () => {
    expect(toBankAccountForm({ bank_account: null })).toBe(EMPTY_BANK_ACCOUNT)
    expect(toBankAccount({ ...EMPTY_BANK_ACCOUNT, bank_kind: NONE })).toBeNull()
  })

  it("shows its IBAN in fours", () => {
    expect(spacedIban("DE89370400440532013000")).toBe(
      "DE89 3704 0044 0532 0130 00"
    )
    expect(spacedIban("NO9386011117947")).toBe("NO93 8601 1117 947")
  })
})
