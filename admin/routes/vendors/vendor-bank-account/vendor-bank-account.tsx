import { useWords } from "../../../hooks/use-words"
import { VendorDrawer } from "../common/vendor-drawer"
import { BankAccountDrawerForm } from "./bank-account-form"

export const VendorBankAccount = () => {
  const t = useWords()
  return (
    <VendorDrawer
      title={t("vendors.bank.edit.header")}
      hint={t("vendors.bank.edit.hint")}
    >
      {(vendor) => <BankAccountDrawerForm vendor={vendor} />}
    </VendorDrawer>
  )
}
