import { createDataTableColumnHelper } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { DifferenceDTO } from "../../../../src/types"
import { EntryDate } from "../../../components/entry"
import { TextLink } from "../../../components/text-link"
import { useWords } from "../../../hooks/use-words"
import { COMPANIES_PATH } from "../../companies/common/paths"
import { DifferenceStatusBadge } from "../common/difference-status"
import { causeIn, valueIn } from "../common/difference-words"

const column = createDataTableColumnHelper<DifferenceDTO>()

export function useDifferenceColumns() {
  const t = useWords()
  return [
    column.accessor("kind", {
      header: t("reconciliation.difference.kind"),
      cell: ({ row: { original } }) => (
        <div className="flex max-w-[320px] flex-col py-1">
          <span className="truncate">
            {t(`reconciliation.kinds.${original.kind}.name`)}
          </span>
          <span className="text-ui-fg-subtle txt-compact-xsmall truncate">
            {causeIn(t, original)}
          </span>
        </div>
      ),
    }),
    column.accessor("status", {
      header: t("reconciliation.difference.state"),
      cell: ({ row }) => <DifferenceStatusBadge difference={row.original} />,
    }),
    column.accessor("company_name", {
      header: t("fields.company"),
      cell: ({ row: { original } }) =>
        original.company_id && (
          <Within to={`${COMPANIES_PATH}/${original.company_id}`}>
            {original.company_name}
          </Within>
        ),
    }),
    column.accessor("order_display_id", {
      header: t("reconciliation.difference.order"),
      cell: ({ row: { original } }) =>
        original.order_display_id !== null && (
          <Within to={`/orders/${original.order_id}`}>
            {t("reconciliation.difference.orderLink", {
              number: original.order_display_id,
            })}
          </Within>
        ),
    }),
    ...(["expected", "found"] as const).map((name) =>
      column.accessor(name, {
        header: t(`reconciliation.difference.${name}`),
        align: "right",
        cell: ({ getValue, row }) => (
          <span className="whitespace-nowrap tabular-nums">
            {valueIn(t, row.original, getValue())}
          </span>
        ),
      })
    ),
    column.accessor("first_found_at", {
      header: t("reconciliation.difference.firstFound"),
      cell: ({ getValue }) => <EntryDate date={getValue()} />,
    }),
  ]
}

type WithinProps = { to: string; children: ReactNode }

/** A link of its own in a row that leads elsewhere. */
const Within = ({ to, children }: WithinProps) => (
  <TextLink
    to={to}
    className="whitespace-nowrap"
    onClick={(event) => event.stopPropagation()}
  >
    {children}
  </TextLink>
)
