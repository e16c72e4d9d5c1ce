import { forReaders } from "../for-readers"
import { CustomerCredit as Widget } from "./customer-credit"

export const CustomerCredit = forReaders(Widget)
