import { StatusBadge } from "@medusajs/ui"
import type { CompanyStatus } from "../../../src/domain"
import { useWords } from "../../hooks/use-words"

const COLORS = {
  pending: "orange",
  active: "green",
  blocked: "red",
  rejected: "grey",
} as const

export const CompanyStatusBadge = ({ status }: { status: CompanyStatus }) => {
  const t = useWords()
  return (
    <StatusBadge color={COLORS[status]}>{t(`statuses.${status}`)}</StatusBadge>
  )
}
