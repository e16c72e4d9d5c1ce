import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Container, Heading, Text } from "@medusajs/ui"
import type { VendorPaymentPreviewDTO } from "../../../../../src/types"
import { Day } from "../../../../components/day"
import { Failed, LoadingTable, Notice } from "../../../../components/section"
import { useWords } from "../../../../hooks/use-words"
import { totalsText } from "../../common/totals-text"
import { useEntityNames } from "../../common/use-entity-names"
import { PreviewTransfers } from "./preview-transfers"
import { SkippedInvoices } from "./skipped-invoices"

type PreviewStepProps = {
  /** Absent while it is read. */
  preview: VendorPaymentPreviewDTO | undefined
  error: unknown
  onRetry: () => void
}

/** What creating the payment would do; nothing is written yet. */
export const PreviewStep = ({ preview, error, onRetry }: PreviewStepProps) => (
  <div className="mx-auto flex w-full flex-col gap-y-4">
    <PreviewHeading />
    {error ? (
      <Failed error={error} onRetry={onRetry} />
    ) : preview ? (
      <Preview preview={preview} />
    ) : (
      <LoadingTable rows={5} />
    )}
  </div>
)

const PreviewHeading = () => {
  const t = useWords()
  return (
    <div>
      <RouteFocusModal.Title asChild>
        <Heading>{t("payments.create.preview")}</Heading>
      </RouteFocusModal.Title>
      <RouteFocusModal.Description asChild>
        <Text size="small" className="text-ui-fg-subtle">
          {t("payments.create.previewHint")}
        </Text>
      </RouteFocusModal.Description>
    </div>
  )
}

const Preview = ({ preview }: { preview: VendorPaymentPreviewDTO }) => {
  const t = useWords()
  const nameOf = useEntityNames()
  const isEmpty = preview.invoice_count === 0
  const left = preview.skipped_counts.reduce(
    (sum, { invoices }) => sum + invoices,
    0
  )
  return (
    <>
      {isEmpty ? (
        <Notice variant="warning">
          {t(
            left ? "payments.create.allSkipped" : "payments.create.nothingToPay"
          )}
        </Notice>
      ) : (
        <Notice
          title={t("payments.create.sentence", {
            totals: totalsText(preview.totals),
            invoices: t("payments.invoices", { count: preview.invoice_count }),
            transfers: t("payments.transfers", {
              count: preview.transfer_count,
            }),
          })}
        >
          {nameOf(preview.legal_entity_id)} ·{" "}
          {t(`payments.methods.${preview.method}`)} ·{" "}
          <Day day={preview.execution_date} />
        </Notice>
      )}
      {preview.has_more && (
        <Notice variant="warning">{t("payments.create.hasMore")}</Notice>
      )}
      {!isEmpty && (
        <Container className="divide-y p-0">
          <PreviewTransfers preview={preview} />
        </Container>
      )}
      {left > 0 && (
        <Container className="divide-y p-0">
          <SkippedInvoices {...preview} />
        </Container>
      )}
    </>
  )
}
