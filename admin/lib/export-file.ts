import { backendUrl, sdk } from "./client"
import { toSearch } from "./search"

/**
 * Saves a file of the API. With a session the browser streams it to disk by
 * itself, however long it is; with a token the request needs a header, so the
 * file passes through memory.
 */
export async function exportFile(
  path: string,
  query: object,
  name: string
): Promise<void> {
  const url = `${path}?${toSearch(query)}`
  if (__AUTH_TYPE__ !== "jwt") {
    const base = new URL(backendUrl || "/", window.location.origin)
    save(`${base.href.replace(/\/$/, "")}${url}`, name)
    return
  }
  const response = await sdk.client.fetch<Response>(url, {
    headers: { accept: "text/csv" },
  })
  const held = URL.createObjectURL(await response.blob())
  save(held, name)
  URL.revokeObjectURL(held)
}

function save(href: string, name: string): void {
  const link = document.createElement("a")
  link.href = href
  link.download = name
  link.click()
}
