import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { VendorDTO } from "../../../../../src/types"
import { EntryDate } from "../../../../components/entry"
import { useRights } from "../../../../hooks/use-may"
import { useWords } from "../../../../hooks/use-words"
import { spacedIban } from "../../common/form"
import { BankBadge } from "../../common/vendor-badges"
import { useVerifyWithPrompt } from "./use-verify-with-prompt"

export const VendorBankSection = ({ vendor }: { vendor: VendorDTO }) => {
  const t = useWords()
  const may = useRights()
  const { verify, isPending } = useVerifyWithPrompt(vendor)
  const { bank_account: account, bank_verified_at: at } = vendor
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading level="h2">{t("vendors.fields.bankAccount")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("vendors.bank.hint")}
          </Text>
        </div>
        <div className="flex items-center gap-x-2">
          {account && <BankBadge vendor={vendor} />}
          {account && !at && may("verify_bank_accounts") && (
            <Button
              size="small"
              variant="secondary"
              isLoading={isPending}
              onClick={() => void verify()}
            >
              {t("vendors.bank.verify.action")}
            </Button>
          )}
          {may("edit_vendors") && (
            <Button size="small" variant="secondary" asChild>
              <Link to="bank-account">{t("actions.edit")}</Link>
            </Button>
          )}
        </div>
      </div>
      {!account && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("vendors.bank.noneHint")}
        </Text>
      )}
      {account && "iban" in account && (
        <>
          <SectionRow
            title={t("vendors.fields.iban")}
            value={spacedIban(account.iban)}
          />
          <SectionRow title={t("vendors.fields.bic")} value={account.bic} />
        </>
      )}
      {account && "account_number" in account && (
        <>
          <SectionRow
            title={t("vendors.fields.bankAccountNumber")}
            value={account.account_number}
          />
          <SectionRow
            title={t("vendors.fields.routingNumber")}
            value={account.routing_number}
          />
        </>
      )}
      {at && (
        <SectionRow
          title={t("vendors.bank.verified")}
          value={
            <>
              <span>{vendor.bank_verified_by?.name}</span> ·{" "}
              <EntryDate date={at} />
            </>
          }
        />
      )}
    </Container>
  )
}
