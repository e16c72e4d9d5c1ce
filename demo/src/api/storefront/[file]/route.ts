import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendPage } from "../files"

/** The page's own files, and what it must know of the store. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  if (req.params.file !== "config.json") {
    sendPage(res, req.params.file)
    return
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "api_key",
    fields: ["token"],
    filters: { type: "publishable", title: "Storefront" },
  })
  res.json({ publishable_key: data[0]?.token ?? null })
}
