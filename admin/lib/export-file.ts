import { backendUrl, sdk } from "./client"

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

/** `{ a: [1, 2], b: { $gt: 3 } }` → `a[]=1&a[]=2&b[$gt]=3`, encoded. */
export function toSearch(query: object): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    pairsOf(name, value)
  )
  return new URLSearchParams(pairs).toString()
}

function pairsOf(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) {
    return []
  }
  if (Array.isArray(value)) {
    return value.flatMap((each) => pairsOf(`${name}[]`, each))
  }
  if (typeof value === "object") {
    return Object.entries(value).flatMap(([key, each]) =>
      pairsOf(`${name}[${key}]`, each)
    )
  }
  return [[name, String(value)]]
}
