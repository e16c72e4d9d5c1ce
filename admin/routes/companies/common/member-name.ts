import type { AdminCompanyMember } from "../../../../src/types"

/** The name, else the e-mail; null when the customer was removed. */
export function memberName({ customer }: AdminCompanyMember): string | null {
  return customer && customerName(customer)
}

export function customerName(customer: {
  first_name: string | null
  last_name: string | null
  email: string
}): string {
  const name = [customer.first_name, customer.last_name]
    .filter(Boolean)
    .join(" ")
  return name || customer.email
}
