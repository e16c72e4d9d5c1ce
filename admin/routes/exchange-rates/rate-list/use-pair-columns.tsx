import { Plus } from "@medusajs/icons"
import { createDataTableColumnHelper } from "@medusajs/ui"
import type { ExchangeRatePairDTO } from "../../../../src/types"
import { EntryDate } from "../../../components/entry"
import { RowMenu } from "../../../components/row-menu"
import { useWords } from "../../../hooks/use-words"
import { pairName } from "../common/crumbs"
import { pairPath } from "../common/paths"
import { RateReadings } from "../common/rate-readings"
import { useSourceName } from "../common/use-source-name"

const column = createDataTableColumnHelper<ExchangeRatePairDTO>()

export function usePairColumns(mayEdit: boolean) {
  const t = useWords()
  const sourceName = useSourceName()
  return [
    column.accessor(pairName, { id: "pair", header: t("rates.pair") }),
    column.accessor("current", {
      header: t("rates.current"),
      cell: ({ getValue }) => {
        const rate = getValue()
        return rate ? (
          <RateReadings rate={rate} />
        ) : (
          <span className="text-ui-fg-subtle">{t("rates.noneInForce")}</span>
        )
      },
    }),
    column.accessor((pair) => pair.current?.effective_at, {
      id: "since",
      header: t("rates.since"),
      cell: ({ getValue }) => {
        const date = getValue()
        return date ? <EntryDate date={date} /> : null
      },
    }),
    column.accessor((pair) => pair.current?.source ?? "", {
      id: "source",
      header: t("rates.source"),
      cell: ({ getValue }) => sourceName(getValue()),
    }),
    column.accessor("next", {
      header: t("rates.next"),
      cell: ({ getValue }) => {
        const rate = getValue()
        return rate ? <EntryDate date={rate.effective_at} /> : null
      },
    }),
    column.display({
      id: "action",
      cell: ({ row: { original } }) =>
        mayEdit && (
          <RowMenu
            name={pairName(original)}
            groups={[
              {
                actions: [
                  {
                    label: t("rates.create.action"),
                    icon: <Plus />,
                    to: `${pairPath(original)}/add`,
                  },
                ],
              },
            ]}
          />
        ),
    }),
  ]
}
