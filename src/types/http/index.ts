export * from "./admin"
export * from "./common"
export * from "./exchange-rates"
export * from "./store"
