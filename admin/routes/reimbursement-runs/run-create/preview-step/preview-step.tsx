import { Container, Heading, Text } from "@medusajs/ui"
import type { AdminStartReimbursementRun } from "../../../../../src/types"
import { Failed, LoadingSection } from "../../../../components/section"
import { useWords } from "../../../../hooks/use-words"
import { SumsTable } from "../../common/sums"
import type { AdminReimbursementPreview } from "../../common/types"
import { useSelectionWords } from "../../common/use-selection-words"
import type { Steps } from "../use-steps"
import { LeftOutTable } from "./left-out-table"
import { PaidTable } from "./paid-table"
import { PreviewNotices } from "./preview-notices"

type PreviewStepProps = {
  asked: AdminStartReimbursementRun
  preview: Steps["preview"]
}

/** What the run would do. Nothing is written. */
export const PreviewStep = ({ asked, preview: query }: PreviewStepProps) => {
  const t = useWords()
  const selection = useSelectionWords(asked)
  return (
    <div className="flex flex-col items-center px-4 py-16">
      <div className="flex w-full max-w-[1000px] flex-col gap-y-6">
        <div>
          <Heading>{t("runs.preview.header")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("runs.preview.hint")} {selection}
          </Text>
        </div>
        {query.error ? (
          <Container className="p-0">
            <Failed error={query.error} onRetry={query.refetch} />
          </Container>
        ) : query.preview ? (
          <Preview asked={asked} preview={query.preview} />
        ) : (
          <LoadingSection rows={5} />
        )}
      </div>
    </div>
  )
}

type PreviewProps = {
  asked: AdminStartReimbursementRun
  preview: AdminReimbursementPreview
}

const Preview = ({ asked, preview }: PreviewProps) => {
  const t = useWords()
  return (
    <>
      <PreviewNotices preview={preview} />
      {preview.totals.length > 0 && (
        <Container className="overflow-x-auto p-0">
          <SumsTable
            sums={preview.totals}
            accounting={preview.accounting_currency}
            total={preview.total}
          />
        </Container>
      )}
      {preview.companies > 0 && (
        <PaidTable
          heading={t("runs.preview.paid", { count: preview.companies })}
          preview={preview}
        />
      )}
      {preview.count > preview.companies && (
        <LeftOutTable asked={asked} preview={preview} />
      )}
    </>
  )
}
