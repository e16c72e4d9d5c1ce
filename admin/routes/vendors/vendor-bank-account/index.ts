export { VendorBankAccount } from "./vendor-bank-account"
