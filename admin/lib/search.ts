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
