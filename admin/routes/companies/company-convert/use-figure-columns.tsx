import { createDataTableColumnHelper } from "@medusajs/ui"
import type { ConversionPreviewCompanyDTO } from "../../../../src/types"
import { Money } from "../../../components/money"
import { useWords } from "../../../hooks/use-words"

type Figures = Pick<ConversionPreviewCompanyDTO, "after"> & {
  before: ConversionPreviewCompanyDTO["before"] | null
}

const FIGURES = [
  ["limit", "credit_limit"],
  ["balance", "outstanding_balance"],
] as const

/** Limit and balance, each as it was and as it becomes. */
export function useFigureColumns<T extends Figures>() {
  const t = useWords()
  const column = createDataTableColumnHelper<T>()
  return FIGURES.flatMap(([label, name]) =>
    (["before", "after"] as const).map((when) =>
      column.accessor((company) => company[when]?.[name] ?? "", {
        id: `${name}_${when}`,
        align: "right",
        header: t(
          `conversion.preview.${label}${when === "after" ? "After" : ""}`
        ),
        cell: ({ row: { original } }) => {
          const figures = original[when]
          return figures ? (
            <Money
              amount={figures[name]}
              currency={figures.currency_code}
              show="code"
            />
          ) : null
        },
      })
    )
  )
}
