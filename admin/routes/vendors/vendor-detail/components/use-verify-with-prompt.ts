import { toast, usePrompt } from "@medusajs/ui"
import type { VendorDTO } from "../../../../../src/types"
import { useVerifyBankAccount } from "../../../../hooks/api"
import { useWords } from "../../../../hooks/use-words"
import { useWrite } from "../../../../hooks/use-write"
import { spacedIban } from "../../common/form"

/** Asks whether the account that is shown was made sure of, and says so. */
export function useVerifyWithPrompt(vendor: VendorDTO) {
  const t = useWords()
  const prompt = usePrompt()
  const { write, isPending } = useWrite(useVerifyBankAccount(vendor.id))
  const { name, version, bank_account: account } = vendor

  const verify = async () => {
    if (!account) {
      return
    }
    const shown =
      "iban" in account
        ? spacedIban(account.iban)
        : `${account.account_number} / ${account.routing_number}`
    const sure = await prompt({
      title: t("vendors.bank.verify.title"),
      description: t("vendors.bank.verify.description", {
        name,
        account: shown,
      }),
      confirmText: t("vendors.bank.verify.action"),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (sure) {
      write(
        { version },
        {
          onSuccess: () => {
            toast.success(t("vendors.bank.verify.success", { name }))
          },
        }
      )
    }
  }
  return { verify, isPending }
}
