import { SectionRow } from "@medusajs/dashboard/components"
import { Container, Heading, Text } from "@medusajs/ui"
import type { AdminStartReimbursementRun } from "../../../../../src/types"
import { Day } from "../../../../components/day"
import { Notice } from "../../../../components/section"
import { useWords } from "../../../../hooks/use-words"
import { formatAmount } from "../../../../lib/money"
import { SumsTable } from "../../common/sums"
import type { AdminReimbursementPreview } from "../../common/types"
import { useEntityName } from "../../common/use-entity-name"
import { useSelectionWords } from "../../common/use-selection-words"

type ConfirmStepProps = {
  asked: AdminStartReimbursementRun
  preview: AdminReimbursementPreview
}

/** How many, how much, and what happens when the button is pressed. */
export const ConfirmStep = ({ asked, preview }: ConfirmStepProps) => {
  const t = useWords()
  const nameOf = useEntityName()
  const selection = useSelectionWords(asked)
  const count = preview.companies
  const sums = preview.totals
    .map(({ amount, currency_code: code }) =>
      formatAmount(amount, code, { show: "code" })
    )
    .join(" + ")
  return (
    <div className="flex flex-col items-center px-4 py-16">
      <div className="flex w-full max-w-[720px] flex-col gap-y-6">
        <div>
          <Heading>{t("runs.confirm.header", { count, sums })}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("runs.confirm.hint", { count })}
          </Text>
        </div>
        {preview.needs_approval && (
          <Notice title={t("runs.preview.approval.title")}>
            {t("runs.preview.approval.text")}
          </Notice>
        )}
        <Container className="overflow-x-auto p-0">
          <SumsTable
            sums={preview.totals}
            accounting={preview.accounting_currency}
            total={preview.total}
          />
        </Container>
        <Container className="divide-y p-0">
          <SectionRow title={t("runs.fields.selection")} value={selection} />
          {asked.legal_entity_id && (
            <SectionRow
              title={t("runs.fields.legalEntity")}
              value={nameOf(asked.legal_entity_id)}
            />
          )}
          {asked.posting_date && (
            <SectionRow
              title={t("runs.fields.postingDate")}
              value={<Day day={asked.posting_date} />}
            />
          )}
          {asked.if_spent && (
            <SectionRow
              title={t("runs.fields.ifSpent")}
              value={t(`runs.ifSpent.${asked.if_spent}`)}
            />
          )}
          {preview.new_vendors > 0 && (
            <SectionRow
              title={t("runs.preview.vendors.title")}
              value={t("runs.preview.vendors.text", {
                count: preview.new_vendors,
              })}
            />
          )}
          {asked.comment && (
            <SectionRow title={t("fields.comment")} value={asked.comment} />
          )}
        </Container>
      </div>
    </div>
  )
}
