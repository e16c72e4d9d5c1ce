export * from "./held"
export * from "./screen"
export * from "./suite"
export * from "./table"
