import {
  ChangeCurrencyInput,
  ConversionCompanyDTO,
  ConversionCompanyStatus,
  ConversionDTO,
  ConversionPreviewCompanyDTO,
  ConversionPreviewDTO,
  ConvertCreditInput,
  CurrencyPreviewDTO,
} from "../currency"
import { Paginated } from "./common"

export type AdminChangeCreditCurrency = Omit<ChangeCurrencyInput, "company_id">
export type AdminPreviewCreditCurrencyParams = Pick<
  AdminChangeCreditCurrency,
  "currency_code" | "rate" | "credit_limit"
>
export type AdminPreviewCreditCurrencyResponse = {
  preview: Omit<CurrencyPreviewDTO, "company_id">
}
export type AdminConvertCredit = ConvertCreditInput
export type AdminPreviewConversion = Omit<ConvertCreditInput, "reason">
export type AdminPreviewConversionResponse = { preview: ConversionPreviewDTO }
export type AdminPreviewConversionCompanies = AdminPreviewConversion & {
  limit?: number
  offset?: number
}
export type AdminPreviewConversionCompaniesResponse = Paginated & {
  companies: ConversionPreviewCompanyDTO[]
}
export type AdminConversionResponse = { conversion: ConversionDTO }
export type AdminConversionListResponse = Paginated & {
  conversions: ConversionDTO[]
}
export type AdminConversionCompaniesParams = {
  status?: ConversionCompanyStatus | ConversionCompanyStatus[]
  limit?: number
  offset?: number
}
export type AdminConversionCompaniesResponse = Paginated & {
  companies: ConversionCompanyDTO[]
}
