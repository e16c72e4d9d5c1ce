export type TableState = {
  /** Where the URL keeps a table's state; two tables of a page need two. */
  prefix?: string
  filters: string[]
  pageSize: number
}

export type TableQuery = {
  limit: number
  offset: number
  q?: string
  order?: string
} & Record<string, unknown>

/**
 * What the API is asked for, of the state that Medusa's DataTable keeps in the
 * URL: there, a filter is the JSON of its value.
 */
export function toTableQuery(
  params: URLSearchParams,
  { prefix, filters, pageSize }: TableState
): TableQuery {
  const read = (name: string) =>
    params.get(prefix ? `${prefix}_${name}` : name) || undefined
  const offset = Number(read("offset") ?? 0)
  const query: TableQuery = {
    limit: pageSize,
    offset: Number.isSafeInteger(offset) && offset > 0 ? offset : 0,
  }
  for (const name of ["q", "order"]) {
    const value = read(name)
    if (value) {
      query[name] = value
    }
  }
  for (const name of filters) {
    const value = toFilter(read(name))
    if (value !== undefined) {
      query[name] = value
    }
  }
  return query
}

/** The filters alone, for an export of all that they leave. */
export function toFilters(query: object): Record<string, unknown> {
  const { limit, offset, q, order, ...filters } = query as TableQuery
  return filters
}

function toFilter(text: string | undefined): unknown {
  const value = text === undefined ? undefined : fromJson(text)
  if (value === null || value === "" || isEmpty(value)) {
    return undefined
  }
  return isEquality(value) ? value.$eq : value
}

/** An address written by hand holds text that is no JSON. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && Object.keys(value ?? {}).length === 0
}

function isEquality(value: unknown): value is { $eq: unknown } {
  return typeof value === "object" && value !== null && "$eq" in value
}
