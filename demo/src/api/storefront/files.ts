import { readdirSync } from "node:fs"
import path from "node:path"
import type { MedusaResponse } from "@medusajs/framework/http"

const FOLDER = path.resolve(process.cwd(), "storefront")

/** The page loads nothing from anywhere but this server. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ")

/** Only the files that are there by name: no path comes from the address. */
export function sendPage(res: MedusaResponse, name: string): void {
  if (!readdirSync(FOLDER).includes(name)) {
    res.status(404).send("There is no such file.")
    return
  }
  res.set("Content-Security-Policy", POLICY)
  res.set("Cache-Control", "no-cache")
  res.sendFile(path.join(FOLDER, name))
}
