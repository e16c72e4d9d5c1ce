const companies = ["company_credit", "companies"] as const
const orders = ["company_credit", "orders"] as const

/**
 * What a company's page shows hangs below its detail: a posting invalidates
 * one key, and figures, history and members are read anew.
 */
export const queryKeys = {
  companies: {
    all: companies,
    lists: [...companies, "list"],
    list: (query: object) => [...companies, "list", query],
    detail: (id: string) => [...companies, "detail", id],
    members: (id: string, query: object) => [
      ...queryKeys.companies.detail(id),
      "members",
      query,
    ],
    history: (id: string, query: object) => [
      ...queryKeys.companies.detail(id),
      "history",
      query,
    ],
    edits: (id: string, entryId: string) => [
      ...queryKeys.companies.detail(id),
      "edits",
      entryId,
    ],
  },
  orders: {
    all: orders,
    detail: (id: string, version: string) => [...orders, "detail", id, version],
  },
}
