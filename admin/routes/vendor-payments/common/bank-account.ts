import type { BankAccount } from "../../../../src/types"

/** `DE89 3704 0044 0532 0130 00`, or number and routing number. */
export function bankAccountText(account: BankAccount | null): string[] {
  if (!account) {
    return []
  }
  if ("iban" in account) {
    const iban = account.iban.replace(/(.{4})(?=.)/g, "$1 ")
    return account.bic ? [iban, account.bic] : [iban]
  }
  return [account.account_number, account.routing_number]
}
