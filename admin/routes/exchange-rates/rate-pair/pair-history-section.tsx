import { keepPreviousData } from "@tanstack/react-query"
import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type {
  AdminExchangeRateListParams,
  ExchangeRateDTO,
  RateInForceDTO,
} from "../../../../src/types"
import { Failed } from "../../../components/section"
import { useExchangeRates } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useTableQuery } from "../../../lib/table"
import { useRateColumns } from "./use-rate-columns"
import { useRateFilters } from "./use-rate-filters"

const PAGE_SIZE = 20

type PairHistorySectionProps = {
  pair: { from: string; to: string }
  rate: RateInForceDTO | null | undefined
}

/** Each rate that was ever entered between the two, quoted either way round. */
export const PairHistorySection = ({ pair, rate }: PairHistorySectionProps) => {
  const t = useWords()
  const filters = useRateFilters()
  const query = useTableQuery<AdminExchangeRateListParams>({
    filters: filters.map(({ id }) => id),
    pageSize: PAGE_SIZE,
  })
  const both = [pair.from, pair.to]
  const { exchange_rates, count, isLoading, error, refetch } = useExchangeRates(
    { ...query, from: both, to: both },
    { placeholderData: keepPreviousData }
  )
  const current = rate?.via ? undefined : rate?.legs[0].id
  const columns = useRateColumns(current)

  return (
    <Container className="divide-y p-0">
      {error ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <DataTable<ExchangeRateDTO>
          heading={t("rates.history.header")}
          headingLevel="h2"
          data={exchange_rates}
          columns={columns}
          filters={filters}
          enableSearch={false}
          rowCount={count}
          pageSize={PAGE_SIZE}
          isLoading={isLoading}
          getRowId={({ id }) => id}
          emptyState={{
            empty: {
              heading: t("rates.history.empty.heading"),
              description: t("rates.history.empty.description"),
            },
            filtered: {
              heading: t("rates.history.filtered.heading"),
              description: t("rates.history.filtered.description"),
            },
          }}
        />
      )}
    </Container>
  )
}
