/**
 * Where a row leads, for Medusa's DataTable: its type says that it asks with
 * what the row shows, but it asks with the table's own row around it.
 */
export function rowHref<Shown extends object>(
  hrefOf: (shown: Shown) => string
): (row: Shown) => string {
  return (row) => hrefOf("original" in row ? (row.original as Shown) : row)
}
