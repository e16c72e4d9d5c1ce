const companies = ["company_credit", "companies"] as const
const orders = ["company_credit", "orders"] as const
const legalEntities = ["company_credit", "legal_entities"] as const
const payables = ["company_credit", "payables"] as const
const vendorPayments = ["company_credit", "vendor_payments"] as const
const runs = ["company_credit", "reimbursement_runs"] as const
const conversions = ["company_credit", "conversions"] as const
const rates = ["company_credit", "rates"] as const
const reconciliation = ["company_credit", "reconciliation"] as const
const vendors = ["company_credit", "vendors"] as const
const invoices = ["company_credit", "vendor_invoices"] as const

/**
 * What a company's page shows hangs below its detail: a posting invalidates
 * one key, and figures, history and members are read anew.
 */
export const queryKeys = {
  everything: ["company_credit"] as const,
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
  me: ["company_credit", "me"] as const,
  legalEntities: {
    lists: [...legalEntities, "list"],
    list: (query: object) => [...legalEntities, "list", query],
    detail: (id: string) => [...legalEntities, "detail", id],
    times: (query: object) => [...legalEntities, "times", query],
  },
  wiring: ["company_credit", "payment_on_account"] as const,
  runs: {
    all: runs,
    list: (query: object) => [...runs, "list", query],
    detail: (id: string) => [...runs, "detail", id],
    lines: (id: string, query: object) => [
      ...queryKeys.runs.detail(id),
      "lines",
      query,
    ],
    approval: (id: string, userId: string) => [
      ...queryKeys.runs.detail(id),
      "approval",
      userId,
    ],
    preview: (body: string, page: object) => [...runs, "preview", body, page],
    /** Legal entities and customer groups that a run names. */
    named: (kind: string, query: object) => [...runs, kind, query],
  },
  reimbursements: {
    list: (query: object) => ["company_credit", "reimbursements", query],
    detail: (id: string) => ["company_credit", "reimbursements", "detail", id],
  },
  vendors: {
    lists: [...vendors, "list"],
    list: (query: object) => [...vendors, "list", query],
    detail: (id: string) => [...vendors, "detail", id],
  },
  vendorInvoices: {
    list: (query: object) => [...invoices, "list", query],
    detail: (id: string) => [...invoices, "detail", id],
  },
  payablesChanges: (subjectId: string, query: object) => [
    "company_credit",
    "payables_changes",
    subjectId,
    query,
  ],
  payables: {
    /** Below the company: a posting changes what could be reimbursed. */
    ofCompany: (id: string) => [...queryKeys.companies.detail(id), "payables"],
    reimbursable: (id: string, body: object) => [
      ...queryKeys.payables.ofCompany(id),
      "reimbursable",
      body,
    ],
    vendors: (query: object) => [...payables, "vendors", query],
    terms: (invoiceId: string | undefined) => [...payables, "terms", invoiceId],
  },
  vendorPayments: {
    list: (query: object) => [...vendorPayments, "list", query],
    detail: (id: string) => [...vendorPayments, "detail", id],
    transfers: (id: string, query: object) => [
      ...queryKeys.vendorPayments.detail(id),
      "transfers",
      query,
    ],
    preview: (body: object) => [...vendorPayments, "preview", body],
  },
  orders: {
    all: orders,
    detail: (id: string, version: string) => [...orders, "detail", id, version],
  },
  conversions: {
    all: conversions,
    list: (query: object) => [...conversions, "list", query],
    preview: (body: object) => [...conversions, "preview", body],
    detail: (id: string) => [...conversions, "detail", id],
    companies: (id: string, query: object) => [
      ...queryKeys.conversions.detail(id),
      "companies",
      query,
    ],
  },
  rates: {
    all: rates,
    pairs: (query: object) => [...rates, "pairs", query],
    list: (query: object) => [...rates, "list", query],
    inForce: (query: object) => [...rates, "in-force", query],
  },
  reconciliation: {
    all: reconciliation,
    runs: (query: object) => [...reconciliation, "runs", query],
    differences: (query: object) => [...reconciliation, "differences", query],
    difference: (id: string) => [...reconciliation, "difference", id],
  },
}
