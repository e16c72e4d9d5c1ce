export * from "./screen"
export * from "./suite"
