import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendFile } from "./send-file"

/** Numbers are ours and stay numbers; text may be anybody's. */
export type Cell = { number: string | number | null } | { text: string | null }

type Sheet<Row> = {
  filename: string
  columns: string[]
  /** Pages of rows, read as fast as the client takes them. */
  pages: AsyncGenerator<Row[]>
  rowOf: (row: Row) => Cell[]
}

/** Streams a CSV file (RFC 4180); see `sendFile`. */
export async function sendCsv<Row>(
  req: MedusaRequest,
  res: MedusaResponse,
  { filename, columns, pages, rowOf }: Sheet<Row>
): Promise<void> {
  async function* lines() {
    // With the title, so that a refusal of the first page comes before it.
    const first = await pages.next()
    const titles = line(columns.map((text) => ({ text })))
    yield first.done ? titles : titles + text(first.value)
    for await (const page of pages) {
      yield text(page)
    }
  }
  const text = (page: Row[]) => page.map((row) => line(rowOf(row))).join("")
  const type = "text/csv; charset=utf-8"
  await sendFile(req, res, { name: filename, type, parts: lines() })
}

function line(cells: Cell[]): string {
  return `${cells.map(written).join(",")}\r\n`
}

function written(cell: Cell): string {
  if ("number" in cell) {
    return String(cell.number ?? "")
  }
  const text = harmless(cell.text ?? "")
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** Spreadsheets run text that begins like this as a formula. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}
