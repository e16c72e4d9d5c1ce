import { StatusBadge } from "@medusajs/ui"
import type {
  ConversionCompanyStatus,
  ConversionStatus,
} from "../../../../src/types"
import { useWords } from "../../../hooks/use-words"

const COLORS = { running: "blue", done: "green", canceled: "grey" } as const

export const ConversionStatusBadge = ({
  status,
}: {
  status: ConversionStatus
}) => {
  const t = useWords()
  return (
    <StatusBadge color={COLORS[status]}>
      {t(`conversion.statuses.${status}`)}
    </StatusBadge>
  )
}

const COMPANY_COLORS = {
  pending: "blue",
  done: "green",
  unchanged: "grey",
  failed: "red",
  canceled: "grey",
} as const

export const COMPANY_RESULTS = Object.keys(
  COMPANY_COLORS
) as ConversionCompanyStatus[]

export const CompanyResultBadge = ({
  status,
}: {
  status: ConversionCompanyStatus
}) => {
  const t = useWords()
  return (
    <StatusBadge color={COMPANY_COLORS[status]}>
      {t(`conversion.companyStatuses.${status}`)}
    </StatusBadge>
  )
}
