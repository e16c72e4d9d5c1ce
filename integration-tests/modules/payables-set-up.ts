import {
  Actor,
  CreateLegalEntityInput,
  CreateVendorInput,
} from "../../src/types"
import { ANN, Suite } from "./helpers"

export const VICTOR: Required<Actor> = {
  type: "user",
  id: "user_2",
  name: "Victor",
}

/** A module test has no store of Medusa's to ask for its currency. */
export function configure({ service }: Suite, accounting_currency = "usd") {
  const { entities } = service["services_"].payables
  Object.assign(entities, { configured: accounting_currency })
}

export const legalEntity = (
  { service }: Suite,
  over: Partial<CreateLegalEntityInput> = {}
) =>
  service.createLegalEntity({
    name: "Acme GmbH",
    accounting_currency: "eur",
    actor: ANN,
    ...over,
  })

export const IBAN = "DE89370400440532013000"
export const OTHER_IBAN = "FR1420041010050500013M02606"

export const vendor = (
  { service }: Suite,
  over: Partial<CreateVendorInput> = {}
) =>
  service.createVendor({
    name: "Vendor",
    payment_method: "bank_transfer",
    actor: ANN,
    ...over,
  })
