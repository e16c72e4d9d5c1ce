import type * as Ibantools from "ibantools" with { "resolution-mode": "import" }
import { createRequire } from "node:module"
import { isRoutingNumber } from "../../../domain"
import { BankAccount, VendorFields } from "../../../types"
import { refuse } from "./refuse"

// It comes as CommonJS, too, but its types tell of the ES module alone.
const {
  ValidationErrorsIBAN: Problem,
  electronicFormatIBAN,
  isSEPACountry,
  isValidBIC,
  validateIBAN,
}: typeof Ibantools = createRequire(__filename)("ibantools")

/** Every country has its own length and pattern: the library has the table. */
const PROBLEMS: Partial<Record<Ibantools.ValidationErrorsIBAN, string>> = {
  [Problem.NoIBANProvided]: "it is empty",
  [Problem.NoIBANCountry]: "no country with IBANs begins so",
  [Problem.WrongBBANLength]: "it has not the length its country uses",
  [Problem.ChecksumNotNumber]: "its check digits are none",
  [Problem.WrongIBANChecksum]: "its check digits do not fit",
}

/**
 * @returns the IBAN without blanks, in capital letters
 * @throws MedusaError `invalid_iban`
 */
export function acceptIban(text: string, field: string): string {
  const iban = /^[A-Za-z0-9 -]{0,60}$/.test(text)
    ? (electronicFormatIBAN(text) ?? "")
    : "?"
  const { valid, errorCodes } = validateIBAN(iban)
  if (!valid) {
    const known = errorCodes.map((code) => PROBLEMS[code]).find(Boolean)
    const problem = known ?? "its bank or account part is not of its country"
    throw refuse("invalid_iban", { field, problem })
  }
  return iban
}

/** Those that have joined since the library's table was made. */
const JOINED_SEPA = ["AL", "MD", "ME", "MK", "RS"]

/** @returns the IBAN's country where SEPA does not reach it, else null */
export function countryOutsideSepa(iban: string | null): string | null {
  const country = iban?.slice(0, 2)
  return country && !isSEPACountry(country) && !JOINED_SEPA.includes(country)
    ? country
    : null
}

/**
 * @returns the BIC in capital letters; null for none
 * @throws MedusaError `invalid_bic`
 */
export function acceptBic(
  text: string | null | undefined,
  field: string
): string | null {
  if (!text) {
    return null
  }
  const bic = text.replace(/\s/g, "").toUpperCase()
  if (!isValidBIC(bic)) {
    throw refuse("invalid_bic", { field })
  }
  return bic
}

/**
 * @throws MedusaError `invalid_iban`, `invalid_bic`, `invalid_routing_number`,
 * `bank_account_incomplete`
 */
export function acceptBankAccount(
  given: NonNullable<VendorFields["bank_account"]>
): BankAccount {
  const field = "bank_account"
  if ("iban" in given) {
    return {
      iban: acceptIban(given.iban, `${field}.iban`),
      bic: acceptBic(given.bic, `${field}.bic`),
    }
  }
  const account_number = given.account_number.replace(/\s/g, "")
  if (!/^[A-Za-z0-9-]{1,34}$/.test(account_number)) {
    const problem = "an account number has 1 to 34 letters, digits or -"
    throw refuse("bank_account_incomplete", {
      field: `${field}.account_number`,
      problem,
    })
  }
  const routing_number = given.routing_number.replace(/\s/g, "")
  if (!isRoutingNumber(routing_number)) {
    throw refuse("invalid_routing_number", { field: `${field}.routing_number` })
  }
  return { account_number, routing_number }
}
