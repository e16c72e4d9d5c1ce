import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import {
  ChangeCurrencyInput,
  ConversionCompanyDTO,
  ConversionCompanyStatus,
  ConversionDTO,
  ConversionPage,
  ConversionPreviewCompanyDTO,
  ConversionPreviewDTO,
  ConvertCreditInput,
  CurrencyPreviewDTO,
  WriteRequest,
} from "../../../types"
import { findConversionCompanies } from "../repositories/conversion-companies"
import { sqlOf } from "../repositories/sql"
import { CurrencyChange } from "../services/currency-service"
import { once } from "../services/request-service"
import { ReconciliationFacade } from "./reconciliation"

/** The change of an account's currency, and Convert credit over many. */
export class CurrencyFacade extends ReconciliationFacade {
  @InjectTransactionManager()
  async changeCurrency(
    {
      actor,
      idempotency_key: key,
      ...body
    }: ChangeCurrencyInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<CurrencyChange> {
    const request = { operation: "credit.currency", key, body }
    return await once(sqlOf(context, this.pool_), request, () =>
      this.services_.currencies.change(context, { ...body, actor })
    )
  }

  async retrieveCurrencyPreview(
    input: Omit<ChangeCurrencyInput, "reason" | "terms_version">
  ): Promise<CurrencyPreviewDTO> {
    return await this.services_.currencies.preview(input)
  }

  async retrieveConversionPreview(
    input: ConvertCreditInput
  ): Promise<ConversionPreviewDTO> {
    return await this.services_.conversions.preview(input)
  }

  async listConversionPreview(
    input: ConvertCreditInput,
    page: ConversionPage
  ): Promise<{ companies: ConversionPreviewCompanyDTO[]; count: number }> {
    return await this.services_.conversions.previewCompanies(input, page)
  }

  /** @returns the id; `carryOnConversion` does the work */
  @InjectTransactionManager()
  async startConversion(
    { actor, idempotency_key: key, ...body }: ConvertCreditInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    const sql = sqlOf(context, this.pool_)
    const request = { operation: "conversion.start", key, body }
    const { id } = await once(sql, request, async () => ({
      id: await this.services_.conversions.start(sql, { ...body, actor }),
    }))
    return id
  }

  @InjectTransactionManager()
  async cancelConversion(
    { actor: _, idempotency_key: key, ...body }: { id: string } & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const sql = sqlOf(context, this.pool_)
    const request = { operation: "conversion.cancel", key, body }
    await once(sql, request, async () => {
      await this.services_.conversions.cancel(sql, body.id)
      return null
    })
  }

  @InjectTransactionManager()
  async retryConversion(
    { actor: _, idempotency_key: key, ...body }: { id: string } & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const sql = sqlOf(context, this.pool_)
    const request = { operation: "conversion.retry", key, body }
    await once(sql, request, async () => {
      await this.services_.conversions.retry(sql, body.id)
      return null
    })
  }

  async retrieveConversion(id: string): Promise<ConversionDTO> {
    return await this.services_.conversions.retrieve(id)
  }

  async listConversions(
    page: ConversionPage
  ): Promise<{ conversions: ConversionDTO[]; count: number }> {
    return await this.services_.conversions.list(page)
  }

  async listConversionCompanies(
    id: string,
    status: ConversionCompanyStatus[] | undefined,
    page: ConversionPage
  ): Promise<{ companies: ConversionCompanyDTO[]; count: number }> {
    const { counts } = await this.services_.conversions.retrieve(id)
    const asked: string[] = status ?? Object.keys(counts)
    return {
      companies: await findConversionCompanies(this.pool_, id, status, page),
      count: Object.entries(counts)
        .filter(([name]) => asked.includes(name))
        .reduce((sum, [, count]) => sum + count, 0),
    }
  }

  /** @returns how many companies were dealt with */
  async carryOnConversion(id: string): Promise<number> {
    return await this.services_.conversionRunner.carryOn(id)
  }

  /** The same, while the caller goes on. */
  carryOnConversionInBackground(id: string): void {
    this.services_.conversionRunner.carryOnInBackground(id)
  }

  /** Of all conversions. @returns how many companies were dealt with */
  async carryOnConversions(): Promise<number> {
    return await this.services_.conversionRunner.carryOnAll()
  }
}
