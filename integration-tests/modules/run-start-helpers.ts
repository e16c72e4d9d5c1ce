import { ReimbursementRunInput } from "../../src/types"
import { ANN, Suite, company } from "./helpers"

/** A company with a credit of so much, or with a debt. */
export async function withCredit(
  { service }: Suite,
  amount: string,
  currency_code = "usd"
) {
  const made = await company(service, { currency_code })
  if (Number(amount) !== 0) {
    await service.reimburse({ company_id: made.id, amount, actor: ANN })
  }
  return made
}

export const preview = (
  { service }: Suite,
  input: ReimbursementRunInput,
  page: { limit: number; offset?: number } = { limit: 100 }
) => service.previewReimbursementRun(input, page)

export const start = (
  { service }: Suite,
  input: ReimbursementRunInput & { idempotency_key?: string },
  actor = ANN
) => service.startReimbursementRun({ ...input, actor })

export const linesOf = ({ query }: Suite, run_id: string) =>
  query(
    `select l.*, c.name as company_name
     from company_credit_reimbursement_run_line l
     join company_credit_company c on c.id = l.company_id
     where run_id = $1 order by ord`,
    [run_id]
  )

export const runOf = async ({ query }: Suite, id: string) =>
  (
    await query(
      "select * from company_credit_reimbursement_run where id = $1",
      [id]
    )
  )[0]

/** What must not be more after a preview, or after a start that was refused. */
export async function footprint({ query }: Suite) {
  const [row] = await query(`select
    (select count(*) from company_credit_legal_entity) as legal_entities,
    (select count(*) from company_credit_vendor) as vendors,
    (select sum(next_number) from company_credit_number_sequence) as numbers,
    (select count(*) from company_credit_entry) as entries,
    (select count(*) from company_credit_reimbursement_run) as runs,
    (select count(*) from company_credit_reimbursement_run_line) as lines,
    (select count(*) from company_credit_reimbursement_run_chunk) as chunks,
    (select count(*) from company_credit_request) as requests`)
  return row
}
