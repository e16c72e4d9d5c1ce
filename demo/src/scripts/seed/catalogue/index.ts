import { equipment } from "./equipment"
import { furniture } from "./furniture"
import { supplies } from "./supplies"

export type { CatalogueProduct } from "./product"

export const CATALOGUE = [...furniture, ...equipment, ...supplies]
