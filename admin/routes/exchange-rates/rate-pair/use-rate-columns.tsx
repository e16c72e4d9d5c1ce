import { XCircle } from "@medusajs/icons"
import { createDataTableColumnHelper, Tooltip } from "@medusajs/ui"
import { useDate } from "@medusajs/dashboard/hooks"
import { useLocation } from "react-router-dom"
import type { ExchangeRateDTO } from "../../../../src/types"
import { EntryDate } from "../../../components/entry"
import { RowMenu } from "../../../components/row-menu"
import { useMay } from "../../../hooks/use-may"
import { useWords } from "../../../hooks/use-words"
import { readingOf } from "../../../lib/rate-reading"
import { RateReadings } from "../common/rate-readings"
import { RateStateBadge, rateState } from "../common/rate-state"
import { useSourceName } from "../common/use-source-name"

const column = createDataTableColumnHelper<ExchangeRateDTO>()

/** @param current the id of the rate that is in force */
export function useRateColumns(current: string | undefined) {
  const t = useWords()
  const { getFullDate } = useDate()
  const sourceName = useSourceName()
  const mayEdit = useMay("edit_settings")
  const { search } = useLocation()
  const now = Date.now()
  return [
    column.accessor("effective_at", {
      header: t("rates.effectiveAt"),
      enableSorting: true,
      sortAscLabel: t("sorting.dateAsc"),
      sortDescLabel: t("sorting.dateDesc"),
      cell: ({ getValue }) => <EntryDate date={getValue()} />,
    }),
    column.accessor("rate", {
      header: t("rates.rate"),
      cell: ({ row }) => <RateReadings rate={row.original} />,
    }),
    column.display({
      id: "state",
      header: t("rates.state"),
      cell: ({ row: { original } }) => (
        <Withdrawal rate={original}>
          <RateStateBadge state={rateState(original, current, now)} />
        </Withdrawal>
      ),
    }),
    column.accessor("source", {
      header: t("rates.source"),
      cell: ({ getValue }) => sourceName(getValue()),
    }),
    column.accessor("created_by", {
      header: t("rates.enteredBy"),
      cell: ({ getValue, row }) => (
        <Tooltip
          content={getFullDate({
            date: row.original.created_at,
            includeTime: true,
          })}
        >
          <span>{getValue().name}</span>
        </Tooltip>
      ),
    }),
    column.accessor("comment", {
      header: t("fields.comment"),
      cell: ({ getValue }) => getValue() ?? "",
    }),
    column.display({
      id: "action",
      cell: ({ row: { original } }) =>
        mayEdit &&
        !original.withdrawn_at && (
          <RowMenu
            name={readingOf(original)}
            groups={[
              {
                actions: [
                  {
                    label: t("rates.withdraw.action"),
                    icon: <XCircle />,
                    // The list keeps its page and its filters behind it.
                    to: `withdraw/${original.id}${search}`,
                  },
                ],
              },
            ]}
          />
        ),
    }),
  ]
}

type WithdrawalProps = { rate: ExchangeRateDTO; children: JSX.Element }

/** Who withdrew it, when and why, on hovering. */
const Withdrawal = ({ rate, children }: WithdrawalProps) => {
  const t = useWords()
  const { getFullDate } = useDate()
  if (!rate.withdrawn_at) {
    return children
  }
  const by = {
    name: rate.withdrawn_by?.name ?? "",
    date: getFullDate({ date: rate.withdrawn_at, includeTime: true }),
  }
  return (
    <Tooltip
      content={[t("rates.withdraw.by", by), rate.withdrawn_reason]
        .filter(Boolean)
        .join(": ")}
    >
      <span>{children}</span>
    </Tooltip>
  )
}
