import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendPage } from "./files"

/** The storefront page. A real one would be a site of its own. */
export async function GET(_: MedusaRequest, res: MedusaResponse) {
  sendPage(res, "index.html")
}
