import type { VendorAddress } from "../../../../src/types"

/** As it is written on a letter, a line each; null where there is none. */
export function addressLines(address: VendorAddress): string | null {
  const town = [address.postal_code, address.city].filter(Boolean).join(" ")
  const lines = [
    address.address_1,
    address.address_2,
    town,
    address.province,
    address.country_code?.toUpperCase(),
  ].filter(Boolean)
  return lines.join("\n") || null
}
