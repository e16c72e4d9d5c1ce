export * from "./allowed"
export * from "./failed"
export * from "./loading"
export * from "./notice"
