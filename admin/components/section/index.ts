export * from "./failed"
export * from "./loading"
