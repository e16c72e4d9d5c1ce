export * from "./query"
export * from "./use-table-query"
