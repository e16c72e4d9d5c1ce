import { forReaders } from "../for-readers"
import { OrderCredit as Widget } from "./order-credit"

export const OrderCredit = forReaders(Widget)
