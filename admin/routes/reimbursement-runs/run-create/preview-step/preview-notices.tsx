import { Notice } from "../../../../components/section"
import { useWords } from "../../../../hooks/use-words"
import type { AdminReimbursementPreview } from "../../common/types"

/** What the person should know before the last step. */
export const PreviewNotices = ({
  preview,
}: {
  preview: AdminReimbursementPreview
}) => {
  const t = useWords()
  if (preview.companies === 0) {
    return (
      <Notice variant="warning" title={t("runs.preview.nothing.title")}>
        {preview.count > 0
          ? t("runs.preview.nothing.leftOut", {
              count: preview.count,
            })
          : t("runs.preview.nothing.none")}
      </Notice>
    )
  }
  return (
    <>
      {preview.needs_approval && (
        <Notice title={t("runs.preview.approval.title")}>
          {t("runs.preview.approval.text")}
        </Notice>
      )}
      {preview.new_vendors > 0 && (
        <Notice title={t("runs.preview.vendors.title")}>
          {t("runs.preview.vendors.text", { count: preview.new_vendors })}
        </Notice>
      )}
    </>
  )
}
