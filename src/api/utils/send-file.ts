import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

type File = {
  name: string
  type: string
  /** Read as fast as the client takes them. */
  parts: AsyncGenerator<string>
}

/**
 * Streams a file with flat memory. The first part is read before anything is
 * sent, so that a refusal is answered as JSON; a failure later cuts the
 * transfer off, lest half a file pass for the whole. A client that leaves ends
 * the reading.
 */
export async function sendFile(
  req: MedusaRequest,
  res: MedusaResponse,
  { name, type, parts }: File
): Promise<void> {
  const first = await parts.next()
  res.setHeader("Content-Type", type)
  res.setHeader("Content-Disposition", `attachment; filename="${name}"`)
  async function* all() {
    if (!first.done) {
      yield first.value
    }
    yield* parts
  }
  try {
    await pipeline(Readable.from(all()), res)
  } catch (error) {
    if (!isClientGone(error)) {
      const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`${name} was cut off: ${String(error)}`)
    }
  }
}

function isClientGone(error: unknown): boolean {
  return (error as { code?: unknown }).code === "ERR_STREAM_PREMATURE_CLOSE"
}
