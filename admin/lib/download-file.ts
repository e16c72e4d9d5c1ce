import { sdk } from "./client"

/**
 * Saves a file that is asked for by a write: the browser cannot stream the
 * answer of a POST to disk by itself. A refusal is thrown in the API's words,
 * and so is a transfer that was cut off: half a file is never saved.
 */
export async function downloadFile(
  path: string,
  body: object,
  name: string
): Promise<void> {
  const response = await sdk.client.fetch<Response>(
    `/admin/company-credit${path}`,
    { method: "POST", body, headers: { accept: "application/octet-stream" } }
  )
  const held = URL.createObjectURL(await response.blob())
  const link = document.createElement("a")
  link.href = held
  link.download = nameIn(response.headers.get("content-disposition")) ?? name
  link.click()
  // Some browsers read it after the click.
  window.setTimeout(() => URL.revokeObjectURL(held), 60_000)
}

/** The API's own name; another host's is hidden from scripts. */
export function nameIn(disposition: string | null): string | undefined {
  return /filename="([^"]+)"/.exec(disposition ?? "")?.[1]
}
