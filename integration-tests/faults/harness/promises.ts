import type { Cluster } from "./cluster"
import { faults } from "./ledger"
import type { Load } from "./load"

/** Past every grace period, which the guards would otherwise not allow. */
const AGE = `
  begin;
  set local session_replication_role = replica;
  update company_credit_purchase set
    created_at = created_at - interval '10 minutes',
    updated_at = updated_at - interval '10 minutes';
  update refund set created_at = created_at - interval '10 minutes';
  update payment set
    created_at = created_at - interval '10 minutes',
    updated_at = updated_at - interval '10 minutes';
  update "order" set canceled_at = canceled_at - interval '10 minutes';
  commit`

/** Ten minutes later, as far as the database can tell. */
export async function age(cluster: Cluster): Promise<void> {
  await cluster.query(AGE)
}

/**
 * The same, after the job that ties up loose ends has run: in every process at
 * the same instant, which must be as good as in one.
 */
export async function tenMinutesLater(cluster: Cluster): Promise<void> {
  await age(cluster)
  const running = [...cluster.servers, ...cluster.workers].filter(
    ({ isRunning }) => isRunning
  )
  await Promise.all(running.map((each) => each.call("looseEnds")))
}

/** What was answered with success and is not so; empty when all is kept. */
export async function broken(
  cluster: Cluster,
  company_id: string,
  load: Load
): Promise<unknown[]> {
  return [
    ...load.complaints,
    ...(await brokenReimbursements(cluster, company_id, load)),
    ...(await brokenOrders(cluster, load)),
    ...(await faults(cluster)),
  ]
}

/** Each acknowledged one is there as it was answered, and none besides. */
async function brokenReimbursements(
  cluster: Cluster,
  company_id: string,
  { reimbursements }: Load
): Promise<string[]> {
  const rows = await cluster.query(
    `select e.id, e.po_number, e.seq, e.outstanding_balance
     from company_credit_entry e
     join company_credit_account a on a.id = e.account_id
     where a.company_id = $1 and e.operation = 'reimbursed'`,
    [company_id]
  )
  const told = [...reimbursements].map(([key, { entry }]) =>
    [entry.id, key, entry.seq, entry.outstanding_balance].join(" ")
  )
  const booked = rows.map((row) =>
    [row.id, row.po_number, row.seq, row.outstanding_balance].join(" ")
  )
  return [
    ...told.filter((one) => !booked.includes(one)).map((x) => `lost: ${x}`),
    ...booked.filter((one) => !told.includes(one)).map((x) => `untold: ${x}`),
  ]
}

type OrderRow = {
  id: string
  status: string
  is_paid: boolean
  on_account: number
  given_back: number
}

async function brokenOrders(cluster: Cluster, load: Load): Promise<string[]> {
  const rows = await cluster.query<OrderRow>(
    `select o.id, o.status::text,
       exists (select 1 from payment y
         where y.payment_collection_id = op.payment_collection_id
           and y.canceled_at is null and y.deleted_at is null) as is_paid,
       coalesce(sum(p.amount - p.refunded - p.reverted - p.held), 0)::float
         as on_account,
       coalesce(sum(p.refunded + p.reverted + p.held), 0)::float as given_back
     from "order" o
     left join order_payment_collection op
       on op.order_id = o.id and op.deleted_at is null
     left join company_credit_purchase p on p.order_id = o.id
     where o.id = any($1) and o.deleted_at is null
     group by o.id, o.status, op.payment_collection_id`,
    [[...load.orders]]
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return [...load.orders]
    .filter((id) => !isKept(byId.get(id), id, load))
    .map((id) => `order ${id}: ${JSON.stringify(byId.get(id) ?? "lost")}`)
}

function isKept(row: OrderRow | undefined, id: string, load: Load): boolean {
  if (!row) {
    return false
  }
  if (load.canceled.has(id)) {
    return row.status === "canceled" && row.on_account === 0
  }
  if (load.perhaps_canceled.has(id)) {
    return row.status !== "canceled" || row.on_account === 0
  }
  if (!row.is_paid) {
    // Medusa answers a repeated completion with the order as it is, and leaves
    // it unpaid where it died before the payment.
    return load.retried.has(id) && row.on_account === 0
  }
  return row.on_account > 0 && row.given_back >= (load.refunds.get(id) ?? 0)
}
