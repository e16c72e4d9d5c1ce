import { Module } from "@medusajs/framework/utils"
import CompanyService from "./service"

/** The key that the public B2B starter gives to its companies, too. */
export const COMPANY_MODULE = "company"

export default Module(COMPANY_MODULE, { service: CompanyService })
