export * from "./entry-amount"
export * from "./entry-comment"
export * from "./entry-date"
