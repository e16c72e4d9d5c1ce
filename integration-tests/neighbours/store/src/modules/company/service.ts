import { MedusaService } from "@medusajs/framework/utils"
import Company from "./models/company"

export default class CompanyService extends MedusaService({ Company }) {}
