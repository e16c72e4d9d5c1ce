import { formatAmount } from "../format.mjs"
import { heading } from "../progress.mjs"
import { historyTable } from "../table.mjs"
import { registerBuyer, signInBuyer } from "./buyer.mjs"
import { until } from "./wait.mjs"

const ALL_RIGHTS = {
  may_buy_on_account: true,
  may_see_credit: true,
  may_see_history: true,
}

/**
 * One company's story: a company and a buyer of its own, made anew at every
 * run, so that its figures can be foretold whatever else is in the store.
 */
export async function openChapter({ title, company, person, market, scene }) {
  const { visitor, administrator, checks, run } = scene
  heading(title)
  const login = {
    ...person,
    company: company.name,
    email: `${person.mailbox}.${run}@walk.example`,
    password: "supersecret",
  }
  const { id: company_id } = await administrator.createCompany({
    ...company,
    external_id: `WALK-${run}-${person.mailbox}`,
  })
  const customer = await registerBuyer(visitor, login)
  await administrator.addMember(company_id, {
    customer_id: customer.id,
    is_admin: true,
    ...ALL_RIGHTS,
  })
  const buyer = await signInBuyer(visitor, login)
  const name = `${person.first_name} ${person.last_name}`
  const money = (amount) => formatAmount(amount, company.currency_code)
  tell(`${name} is a buyer of ${company.name}`)

  const orders = []
  const fill = (lines, payment) => openCart({ buyer, market, lines, payment })
  const place = async (cart, total) => {
    const answer = await buyer.complete(cart.id)
    const { order } = expectOrder(answer)
    checks.equal(`total of order ${order.display_id}`, `${order.total}`, total)
    orders.push(order)
    return order
  }
  return {
    company_id,
    buyer,
    buyerName: name,
    checks,
    administrator,
    clerk: scene.clerk,
    run,
    tell,
    money,
    fill,
    place,

    order: async ({ lines, total, charged = total, ...payment }) => {
      const order = await place(await fill(lines, payment), total)
      tell(
        `${name} orders on account: order #${order.display_id}, ` +
          `${money(charged)}, PO ${payment.po_number}`
      )
      return order
    },

    /** Waits for the entry a request leads to, then tells of it. */
    awaitEntries: (count, what) =>
      until(what, async () => {
        const entries = await administrator.history(company_id)
        return entries.length >= count
      }),

    close: async (expected) => {
      const entries = await administrator.history(company_id)
      console.log(`\n${historyTable(entries)}`)
      tellLinks(entries, scene.dashboard)
      checks.history(company.name, entries, expected, orders)
      const { outstanding_balance, available_credit, credit_limit } =
        await administrator.credit(company_id)
      const last = expected.at(-1)
      checks.equal(
        `${company.name}, credit account`,
        { outstanding_balance, available_credit, credit_limit },
        {
          outstanding_balance: last.outstanding_balance,
          available_credit: last.available_credit,
          credit_limit: last.credit_limit,
        }
      )
    },
  }
}

async function openCart({ buyer, market, lines, payment }) {
  const cart = await buyer.fillCart(market, lines)
  await buyer.choosePayment(cart.id, payment)
  return cart
}

function expectOrder(answer) {
  if (answer.type !== "order") {
    throw new Error(`An order was refused: ${answer.error?.message}`)
  }
  return answer
}

function tell(sentence) {
  console.log(`  ${sentence}`)
}

/** The purchases' links lead into the dashboard, where there is one. */
function tellLinks(entries, dashboard) {
  const purchases = entries.filter(({ operation }) => operation === "purchased")
  for (const { order, order_url } of dashboard ? purchases : []) {
    console.log(`Order #${order.display_id}: ${dashboard}${order_url}`)
  }
}
