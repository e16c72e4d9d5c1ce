import { DataTable } from "@medusajs/dashboard/components"
import { createDataTableFilterHelper } from "@medusajs/ui"
import type {
  AdminExchangeRatePairListParams,
  ExchangeRatePairDTO,
} from "../../../../src/types"
import { Failed, ListCard } from "../../../components/section"
import { useCurrencyOptions, useRatePairs } from "../../../hooks/api"
import { useMay } from "../../../hooks/use-may"
import { useWords } from "../../../hooks/use-words"
import { rowHref, useTableQuery } from "../../../lib/table"
import { pairPath } from "../common/paths"
import { usePairColumns } from "./use-pair-columns"

const PAGE_SIZE = 20

const filter = createDataTableFilterHelper<{ currency: string }>()

export const RatePairTable = () => {
  const t = useWords()
  const mayEdit = useMay("edit_settings")
  const currencies = useCurrencyOptions()
  const query = useTableQuery<AdminExchangeRatePairListParams>({
    filters: ["currency"],
    pageSize: PAGE_SIZE,
  })
  const { pairs, count, isLoading, error, refetch } = useRatePairs(query)
  const columns = usePairColumns(mayEdit)

  return (
    <ListCard>
      {error ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <DataTable<ExchangeRatePairDTO>
          heading={t("rates.domain")}
          subHeading={t("rates.hint")}
          data={pairs}
          columns={columns}
          filters={[
            filter.accessor("currency", {
              type: "radio",
              label: t("rates.currencyFilter"),
              options: currencies,
            }),
          ]}
          enableSearch={false}
          rowCount={count}
          pageSize={PAGE_SIZE}
          isLoading={isLoading}
          getRowId={pairPath}
          rowHref={rowHref(pairPath)}
          action={
            mayEdit
              ? { label: t("rates.create.action"), to: "create" }
              : undefined
          }
          emptyState={{
            empty: {
              heading: t("rates.empty.heading"),
              description: t("rates.empty.description"),
            },
            filtered: {
              heading: t("rates.filtered.heading"),
              description: t("rates.filtered.description"),
            },
          }}
        />
      )}
    </ListCard>
  )
}
