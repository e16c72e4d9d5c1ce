export * from "./query"
export * from "./row-href"
export * from "./use-table-query"
