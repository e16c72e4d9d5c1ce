import type {
  PaymentMethod,
  PaymentTerms,
  PaymentTermsKind,
} from "../../../../src/domain"
import type { VendorDTO, VendorFields } from "../../../../src/types"

/** Stands for "none of its own", as a select has no empty value. */
export const NONE = "none"

/** A vendor as a form holds it: empty text stands for null. */
export type VendorForm = {
  name: string
  vendor_group: string
  contact_name: string
  email: string
  phone: string
  address_1: string
  address_2: string
  postal_code: string
  city: string
  province: string
  country_code: string
  payment_method: PaymentMethod
  payment_currency: string
  terms_kind: PaymentTermsKind | typeof NONE
  terms_days: string
  terms_day: string
  is_one_time: boolean
  is_active: boolean
}

export type BankAccountForm = {
  bank_kind: typeof NONE | "iban" | "number"
  iban: string
  bic: string
  account_number: string
  routing_number: string
}

export const EMPTY_VENDOR: VendorForm = {
  name: "",
  vendor_group: "",
  contact_name: "",
  email: "",
  phone: "",
  address_1: "",
  address_2: "",
  postal_code: "",
  city: "",
  province: "",
  country_code: "",
  payment_method: "sepa_credit_transfer",
  payment_currency: NONE,
  terms_kind: NONE,
  terms_days: "30",
  terms_day: "1",
  is_one_time: false,
  is_active: true,
}

export const EMPTY_BANK_ACCOUNT: BankAccountForm = {
  bank_kind: "iban",
  iban: "",
  bic: "",
  account_number: "",
  routing_number: "",
}

export function toForm(vendor: VendorDTO): VendorForm {
  const { address, payment_terms: terms } = vendor
  return {
    name: vendor.name,
    vendor_group: vendor.vendor_group ?? "",
    contact_name: vendor.contact_name ?? "",
    email: vendor.email ?? "",
    phone: vendor.phone ?? "",
    address_1: address.address_1 ?? "",
    address_2: address.address_2 ?? "",
    postal_code: address.postal_code ?? "",
    city: address.city ?? "",
    province: address.province ?? "",
    country_code: address.country_code ?? "",
    payment_method: vendor.payment_method,
    payment_currency: vendor.payment_currency ?? NONE,
    terms_kind: terms?.kind ?? NONE,
    terms_days: String(terms?.days ?? EMPTY_VENDOR.terms_days),
    terms_day:
      terms?.kind === "day_of_month"
        ? String(terms.day)
        : EMPTY_VENDOR.terms_day,
    is_one_time: vendor.is_one_time,
    is_active: vendor.is_active,
  }
}

export function toFields(form: VendorForm): VendorFields {
  const text = (value: string) => value.trim() || null
  return {
    name: form.name.trim(),
    vendor_group: text(form.vendor_group),
    contact_name: text(form.contact_name),
    email: text(form.email),
    phone: text(form.phone),
    address: {
      address_1: text(form.address_1),
      address_2: text(form.address_2),
      postal_code: text(form.postal_code),
      city: text(form.city),
      province: text(form.province),
      country_code: text(form.country_code),
    },
    payment_method: form.payment_method,
    payment_currency:
      form.payment_currency === NONE ? null : form.payment_currency,
    payment_terms: termsOf(form),
    is_one_time: form.is_one_time,
    is_active: form.is_active,
  }
}

/** The days are whole numbers; the form has seen to it. */
function termsOf(form: VendorForm): PaymentTerms | null {
  const days = Number.parseInt(form.terms_days, 10)
  switch (form.terms_kind) {
    case NONE:
      return null
    case "day_of_month":
      return {
        kind: "day_of_month",
        days,
        day: Number.parseInt(form.terms_day, 10),
      }
    default:
      return { kind: form.terms_kind, days }
  }
}

export function toBankAccountForm({
  bank_account: held,
}: Pick<VendorDTO, "bank_account">): BankAccountForm {
  if (!held) {
    return EMPTY_BANK_ACCOUNT
  }
  return "iban" in held
    ? {
        ...EMPTY_BANK_ACCOUNT,
        bank_kind: "iban",
        iban: held.iban,
        bic: held.bic ?? "",
      }
    : { ...EMPTY_BANK_ACCOUNT, bank_kind: "number", ...held }
}

export function toBankAccount(
  form: BankAccountForm
): NonNullable<VendorFields["bank_account"]> | null {
  switch (form.bank_kind) {
    case "iban":
      return { iban: form.iban.trim(), bic: form.bic.trim() || null }
    case "number":
      return {
        account_number: form.account_number.trim(),
        routing_number: form.routing_number.trim(),
      }
    case NONE:
      return null
  }
}

/** `DE89 3704 0044 …`: in fours, as banks print it. */
export const spacedIban = (iban: string) => iban.replace(/(.{4})(?=.)/g, "$1 ")
