import { Checkbox, type createDataTableColumnHelper } from "@medusajs/ui"
import { useWords } from "../../hooks/use-words"

type Helper<Row> = ReturnType<typeof createDataTableColumnHelper<Row>>
type SelectColumn<Row> = Parameters<Helper<Row>["select"]>[0]

/** Medusa's column of checkboxes, each with a name. */
export function useSelectColumn<Row>(
  nameOf: (row: Row) => string
): SelectColumn<Row> {
  const t = useWords()
  return {
    header: ({ table }) => (
      <Checkbox
        aria-label={t("actions.selectAll")}
        checked={
          table.getIsSomePageRowsSelected()
            ? "indeterminate"
            : table.getIsAllPageRowsSelected()
        }
        onCheckedChange={(checked) =>
          table.toggleAllPageRowsSelected(!!checked)
        }
        onClick={(event) => event.stopPropagation()}
      />
    ),
    cell: ({ row }) => (
      <Checkbox
        aria-label={t("actions.selectOne", { name: nameOf(row.original) })}
        checked={row.getIsSelected()}
        disabled={!row.getCanSelect()}
        onCheckedChange={(checked) => row.toggleSelected(!!checked)}
        onClick={(event) => event.stopPropagation()}
      />
    ),
  }
}
