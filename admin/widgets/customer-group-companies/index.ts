import { forReaders } from "../for-readers"
import { CustomerGroupCompanies as Widget } from "./customer-group-companies"

export const CustomerGroupCompanies = forReaders(Widget)
