import { Checkbox, type createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useWords } from "../../hooks/use-words"

type Helper<Row> = ReturnType<typeof createDataTableColumnHelper<Row>>
type SelectColumn<Row> = Parameters<Helper<Row>["select"]>[0]

/**
 * Medusa's column of checkboxes, each with a name. It stays the same one while
 * the table is drawn anew: the checkbox that was pressed keeps the focus.
 *
 * @param nameOf the first one given is used
 */
export function useSelectColumn<Row>(
  nameOf: (row: Row) => string
): SelectColumn<Row> {
  const t = useWords()
  const [firstNameOf] = useState(() => nameOf)
  return useMemo(
    () => ({
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
          aria-label={t("actions.selectOne", {
            name: firstNameOf(row.original),
          })}
          checked={row.getIsSelected()}
          disabled={!row.getCanSelect()}
          onCheckedChange={(checked) => row.toggleSelected(!!checked)}
          onClick={(event) => event.stopPropagation()}
        />
      ),
    }),
    [t, firstNameOf]
  )
}
