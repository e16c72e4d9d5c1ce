import { SectionRow } from "@medusajs/dashboard/components"
import { Container, Heading } from "@medusajs/ui"
import { Day } from "../../../../components/day"
import { EntryDate } from "../../../../components/entry"
import { Money } from "../../../../components/money"
import { Notice } from "../../../../components/section"
import { useWords } from "../../../../hooks/use-words"
import { RunStatusBadge } from "../../common/run-badges"
import { StartedBy } from "../../common/started-by"
import type { AdminReimbursementRun } from "../../common/types"
import { useEntityName } from "../../common/use-entity-name"
import { useSelectionWords } from "../../common/use-selection-words"
import { RunActions } from "./run-actions"
import { RunApproval } from "./run-approval"

export const RunGeneralSection = ({ run }: { run: AdminReimbursementRun }) => {
  const t = useWords()
  const nameOf = useEntityName()
  const selection = useSelectionWords(run.selection)
  const currency = run.accounting_currency
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="flex items-center gap-x-3">
          <Heading>{run.number}</Heading>
          <RunStatusBadge status={run.status} />
        </div>
        <RunActions run={run} />
      </div>
      {run.message && (
        <div className="px-6 py-4">
          <Notice variant={run.status === "failed" ? "warning" : "info"}>
            {run.message}
          </Notice>
        </div>
      )}
      <SectionRow
        title={t("runs.fields.startedBy")}
        value={
          <span>
            <StartedBy run={run} />, <EntryDate date={run.created_at} />
          </span>
        }
      />
      <SectionRow title={t("runs.fields.selection")} value={selection} />
      {run.amount && run.proposed[0] && (
        <SectionRow
          title={t("runs.fields.part")}
          value={
            <Money
              amount={run.amount}
              currency={run.proposed[0].currency_code}
              show="code"
            />
          }
        />
      )}
      <SectionRow
        title={t("runs.fields.legalEntity")}
        value={nameOf(run.legal_entity_id)}
      />
      <SectionRow
        title={t("runs.fields.minimum")}
        value={
          <Money
            amount={run.minimum_reimbursement}
            currency={currency}
            show="code"
          />
        }
      />
      {run.proposed_total && (
        <SectionRow
          title={t("runs.fields.total")}
          value={
            <Money
              amount={run.proposed_total}
              currency={currency}
              show="code"
            />
          }
        />
      )}
      <SectionRow
        title={t("runs.fields.ifSpent")}
        value={t(`runs.ifSpent.${run.if_spent}`)}
      />
      <SectionRow
        title={t("runs.fields.postingDate")}
        value={<Day day={run.posting_date} />}
      />
      <SectionRow title={t("fields.comment")} value={run.comment} />
      <RunApproval run={run} />
      {run.finished_at && (
        <SectionRow
          title={t("runs.fields.finished")}
          value={<EntryDate date={run.finished_at} />}
        />
      )}
    </Container>
  )
}
