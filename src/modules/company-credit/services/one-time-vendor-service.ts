import {
  OneTimeVendorTemplate,
  refuseTemplate,
  vendorCurrency,
  vendorName,
} from "../../../domain"
import { Actor, CompanyVendor, LegalEntityDTO } from "../../../types"
import {
  VendorlessCompany,
  findCompanyVendors,
  findVendorless,
  insertOneTimeVendors,
  linkOneTimeVendors,
  lockCompanies,
} from "../repositories/one-time-vendor-repository"
import { Sql } from "../repositories/sql"
import { newId } from "../utils/new-id"
import { refuseIf } from "../utils/refuse"
import { ActorService } from "./actor-service"
import { LegalEntityService } from "./legal-entity-service"

/** Vendors for companies that have none, made once and reused ever after. */
export class OneTimeVendorService {
  constructor(
    private readonly actors: ActorService,
    private readonly entities: LegalEntityService
  ) {}

  /**
   * Sees to it that each company has a vendor, in a few statements however many
   * there are, and locks the companies. A vendor that was made for a company
   * before is taken again.
   *
   * @returns the vendor of each company, by company id
   * @throws MedusaError `one_time_vendor_template_missing`,
   * `one_time_vendor_template_invalid`, `number_sequence_exhausted`,
   * `number_sequence_missing`; the caller rolls back then
   */
  async ensure(
    sql: Sql,
    company_ids: string[],
    by?: Actor
  ): Promise<CompanyVendor[]> {
    await lockCompanies(sql, company_ids)
    const home = await this.entities.ensureDefault(sql)
    const companies = await findVendorless(sql, company_ids, home.id)
    const made = companies.length
      ? await this.make(sql, companies, await this.actors.resolve(sql, by))
      : new Set<string>()
    const vendors = await findCompanyVendors(sql, company_ids)
    return vendors.map((vendor) => ({
      ...vendor,
      is_new: made.has(vendor.vendor_id),
    }))
  }

  private async make(
    sql: Sql,
    companies: VendorlessCompany[],
    actor: Required<Actor>
  ): Promise<Set<string>> {
    const made = new Set<string>()
    const links = []
    // In the order of their ids, so that two runs draw in one order.
    for (const id of idsOf(companies)) {
      const own = companies.filter((each) => each.legal_entity_id === id)
      const lacking = own.filter((each) => !each.former_vendor_id)
      const vendors = lacking.length
        ? await this.makeOf(sql, id, lacking, actor)
        : []
      vendors.forEach((vendor) => made.add(vendor.id))
      const vendorOf = new Map(vendors.map((v) => [v.company_id, v.id]))
      for (const company of own) {
        links.push({
          company_id: company.id,
          vendor_id: company.former_vendor_id ?? vendorOf.get(company.id)!,
          legal_entity_id: id,
        })
      }
    }
    await linkOneTimeVendors(sql, links)
    return made
  }

  private async makeOf(
    sql: Sql,
    legal_entity_id: string,
    companies: VendorlessCompany[],
    actor: Required<Actor>
  ) {
    const entity = await this.entities.hold(sql, legal_entity_id)
    refuseIf(refuseTemplate(entity))
    const template = entity.one_time_vendor_template!
    const vendors = companies.map((each) => vendorFor(each, template, entity))
    const payment_method = template.payment_method!
    const made = { ...template, payment_method }
    await insertOneTimeVendors(sql, legal_entity_id, made, vendors, actor)
    return vendors
  }
}

function vendorFor(
  company: VendorlessCompany,
  template: OneTimeVendorTemplate,
  { accounting_currency }: LegalEntityDTO
) {
  return {
    id: newId("ccven"),
    company_id: company.id,
    name: vendorName(template.name_pattern, company.name),
    payment_currency: vendorCurrency(template, {
      credit: company.credit_currency,
      accounting: accounting_currency,
    }),
  }
}

const idsOf = (companies: VendorlessCompany[]) =>
  [...new Set(companies.map((each) => each.legal_entity_id))].sort()
