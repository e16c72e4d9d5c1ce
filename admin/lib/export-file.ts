import { backendUrl, sdk } from "./client"
import { toSearch } from "./search"

/**
 * Saves a file of the API. With a session the browser streams it to disk by
 * itself, however long it is; with a token the request needs a header, so the
 * file passes through memory. A refusal is thrown in the API's words: the
 * browser alone would tell nothing, or leave the dashboard for it.
 */
export async function exportFile(
  path: string,
  query: object,
  name: string
): Promise<void> {
  const url = `${path}?${toSearch(query)}`
  const response = await sdk.client.fetch<Response>(url, {
    headers: { accept: "text/csv" },
  })
  if (__AUTH_TYPE__ !== "jwt") {
    // It begins well, which is all that was asked.
    await response.body?.cancel()
    const base = new URL(backendUrl || "/", window.location.origin)
    save(`${base.href.replace(/\/$/, "")}${url}`, name)
    return
  }
  const held = URL.createObjectURL(await response.blob())
  save(held, name)
  // Some browsers read it after the click.
  window.setTimeout(() => URL.revokeObjectURL(held), 60_000)
}

function save(href: string, name: string): void {
  const link = document.createElement("a")
  link.href = href
  link.download = name
  // Of another host browsers follow the link, unless it is a file they save.
  if (new URL(href).origin !== window.location.origin) {
    link.target = "_blank"
    link.rel = "noopener"
  }
  link.click()
}
