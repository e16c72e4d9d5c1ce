import { DataTable } from "@medusajs/dashboard/components"
import {
  Container,
  createDataTableColumnHelper,
  createDataTableFilterHelper,
} from "@medusajs/ui"
import type {
  AdminConversionCompaniesParams,
  ConversionCompanyDTO,
  ConversionDTO,
} from "../../../../src/types"
import { Failed } from "../../../components/section"
import { useConversionCompanies } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { rowHref, useTableQuery } from "../../../lib/table"
import { COMPANIES_PATH } from "../common/paths"
import { COMPANY_RESULTS, CompanyResultBadge } from "./conversion-status"
import { useFigureColumns } from "./use-figure-columns"

const PAGE_SIZE = 10
const PREFIX = "p"
const POLL_MS = 1500

const column = createDataTableColumnHelper<ConversionCompanyDTO>()
const filter = createDataTableFilterHelper<ConversionCompanyDTO>()

export const ResultTable = ({ conversion }: { conversion: ConversionDTO }) => {
  const t = useWords()
  const query = useTableQuery<AdminConversionCompaniesParams>({
    prefix: PREFIX,
    filters: ["status"],
    pageSize: PAGE_SIZE,
  })
  const { companies, count, isLoading, error, refetch } =
    useConversionCompanies(conversion, query, {
      refetchInterval: conversion.status === "running" && POLL_MS,
    })
  const columns = useResultColumns()

  return (
    <Container className="divide-y p-0">
      {error ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <DataTable<ConversionCompanyDTO>
          heading={t("conversion.result.header")}
          headingLevel="h2"
          prefix={PREFIX}
          data={companies}
          columns={columns}
          filters={[
            filter.accessor("status", {
              type: "multiselect",
              label: t("conversion.result.status"),
              options: COMPANY_RESULTS.map((status) => ({
                value: status,
                label: t(`conversion.companyStatuses.${status}`),
              })),
            }),
          ]}
          enableSearch={false}
          rowCount={count}
          pageSize={PAGE_SIZE}
          isLoading={isLoading}
          getRowId={({ company_id }) => company_id}
          rowHref={rowHref(
            ({ company_id }) => `${COMPANIES_PATH}/${company_id}`
          )}
          emptyState={{
            empty: {
              heading: t("conversion.result.empty"),
              description: t("conversion.preview.emptyHint"),
            },
            filtered: {
              heading: t("conversion.result.filtered"),
              description: t("conversion.result.filteredHint"),
            },
          }}
        />
      )}
    </Container>
  )
}

function useResultColumns() {
  const t = useWords()
  const figures = useFigureColumns<ConversionCompanyDTO>()
  return [
    column.accessor("company_name", { header: t("conversion.result.company") }),
    ...figures,
    column.accessor("status", {
      header: t("conversion.result.status"),
      cell: ({ getValue }) => <CompanyResultBadge status={getValue()} />,
    }),
    column.accessor("message", {
      header: t("conversion.result.why"),
      cell: ({ getValue }) => getValue() ?? "",
    }),
  ]
}
