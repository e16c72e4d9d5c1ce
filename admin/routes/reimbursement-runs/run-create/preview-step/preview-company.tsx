import { Badge } from "@medusajs/ui"
import { CompanyStatusBadge } from "../../../../components/status-badge"
import { useWords } from "../../../../hooks/use-words"
import type { PreviewLine } from "../../common/types"

/** A company's name, and its state where it is not the usual one. */
export const PreviewCompany = ({ line }: { line: PreviewLine }) => {
  const t = useWords()
  const { company_status: status } = line
  return (
    <span className="flex items-center gap-x-2">
      <span className="truncate">{line.company_name}</span>
      {status === "deleted" ? (
        <Badge size="2xsmall">{t("statuses.removed")}</Badge>
      ) : (
        status !== "active" && <CompanyStatusBadge status={status} />
      )}
    </span>
  )
}
