import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

/** Numbers are ours and stay numbers; text may be anybody's. */
export type Cell = { number: string | number | null } | { text: string | null }

type Sheet<Row> = {
  filename: string
  columns: string[]
  /** Pages of rows, read as fast as the client takes them. */
  pages: AsyncGenerator<Row[]>
  rowOf: (row: Row) => Cell[]
}

/**
 * Streams a CSV file (RFC 4180) with flat memory. The first page is read
 * before anything is sent, so that a refusal is answered as JSON; a failure
 * later cuts the transfer off, lest half a file pass for the whole. A client
 * that leaves ends the reading.
 */
export async function sendCsv<Row>(
  req: MedusaRequest,
  res: MedusaResponse,
  { filename, columns, pages, rowOf }: Sheet<Row>
): Promise<void> {
  const first = await pages.next()
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="${filename}"`)
  async function* lines() {
    yield line(columns.map((text) => ({ text })))
    if (!first.done) {
      yield first.value.map((row) => line(rowOf(row))).join("")
    }
    for await (const page of pages) {
      yield page.map((row) => line(rowOf(row))).join("")
    }
  }
  try {
    await pipeline(Readable.from(lines()), res)
  } catch (error) {
    if (!isClientGone(error)) {
      const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`${filename} was cut off: ${String(error)}`)
    }
  }
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

function isClientGone(error: unknown): boolean {
  return (error as { code?: unknown }).code === "ERR_STREAM_PREMATURE_CLOSE"
}
