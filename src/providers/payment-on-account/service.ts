import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  CreateAccountHolderInput,
  CreateAccountHolderOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  BigNumber,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  AcceptedOptions,
  CreditForPayments,
  WIRING_LINES,
  readOptions,
  rulesOf,
} from "../../types"
import { decline } from "./decline"

import { sessionData, sessionIdOf } from "./session-data"

/** What our own workflow notes in a session's context. */
const PLACED_BY = "company_credit_placed_by"

type Cradle = { company_credit?: CreditForPayments }

/**
 * Payment on account: a purchase is charged to the buyer's company when the
 * payment is authorized. Medusa sees it as captured at once (the receivable
 * lives in the credit account) unless `capture: "manual"` is set; the charge is
 * the same in both. Nothing is decided here: which traps of Medusa's each
 * method meets is told beside it, the rules are in the credit module.
 */
export class PaymentOnAccountProvider extends AbstractPaymentProvider<
  Record<string, unknown>
> {
  static identifier = "payment-on-account"

  private readonly credit: CreditForPayments
  private readonly options: AcceptedOptions

  static validateOptions(options: Record<string, unknown>): void {
    const read = readOptions(options)
    if ("problems" in read) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `payment-on-account: ${read.problems.join("; ")}`
      )
    }
  }

  constructor(cradle: Cradle, options: Record<string, unknown>) {
    super(cradle, options)
    this.credit = reach(cradle)
    const read = readOptions(options)
    if ("problems" in read) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `payment-on-account: ${read.problems.join("; ")}`
      )
    }
    this.options = read.options
  }

  /** Tells the buyer early; books nothing. */
  async initiatePayment(
    input: InitiatePaymentInput
  ): Promise<InitiatePaymentOutput> {
    const session_id = input.context?.idempotency_key as string
    const data = sessionData(session_id, input.data)
    // An order that an administrator places is checked when it is charged.
    if (!(PLACED_BY in (input.context ?? {}))) {
      await this.credit
        .checkSession(
          input.context?.customer?.id,
          {
            amount: exact(input.amount),
            currency_code: input.currency_code.toLowerCase(),
          },
          rulesOf(this.options)
        )
        .catch(rethrowDeclined)
    }
    return { id: session_id, data: { ...data }, status: "pending" }
  }

  /** Has no caller in Medusa's flows; sessions are made anew instead. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const session_id = sessionIdOf(input.data) ?? ""
    return { data: { ...sessionData(session_id, input.data) } }
  }

  /**
   * Books the purchase. May run twice for one session, in two processes: the
   * booking is unique on the session. All it is told is the session's id.
   */
  async authorizePayment(
    input: AuthorizePaymentInput
  ): Promise<AuthorizePaymentOutput> {
    const session_id = input.context?.idempotency_key as string
    await this.credit
      .chargeSession(session_id, rulesOf(this.options))
      .catch(rethrowDeclined)
    return {
      data: { ...sessionData(session_id, input.data) },
      status: this.options.capture === "manual" ? "authorized" : "captured",
    }
  }

  /** The charge was made at authorization: nothing moves at capture. */
  async capturePayment(
    input: CapturePaymentInput
  ): Promise<CapturePaymentOutput> {
    return { data: input.data }
  }

  /** @throws MedusaError when less is left of the purchase */
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const session_id = sessionIdOf(input.data)
    if (session_id) {
      await this.credit.refundSession(
        session_id,
        input.context?.idempotency_key as string,
        exact(input.amount)
      )
    }
    return { data: input.data }
  }

  /**
   * Gives the purchase back, but for an order that goes on: an edit voids what
   * waits for its capture. Comes with the payment's id when a payment was
   * canceled; without, when another process made the payment of this session
   * first: then the charge is that payment's, and stays.
   */
  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const session_id = sessionIdOf(input.data)
    if (session_id && input.context?.idempotency_key) {
      const is_by_hand = this.options.capture === "manual"
      await this.credit.voidSession(session_id, is_by_hand)
    } else if (session_id) {
      await this.credit.reverseUnpaidSession(session_id)
    }
    return { data: input.data }
  }

  /**
   * An authorized session can be deleted, so the charge goes back; but anyone
   * may ask for that, or send data that names somebody's session, so where an
   * order stands the charge stays and the deletion is refused.
   */
  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const session_id = sessionIdOf(input.data)
    if (session_id) {
      await this.credit.reverseAbandonedSession(session_id)
    }
    return { data: input.data }
  }

  async getPaymentStatus(
    input: GetPaymentStatusInput
  ): Promise<GetPaymentStatusOutput> {
    return { data: input.data, status: "pending" }
  }

  async retrievePayment(
    input: RetrievePaymentInput
  ): Promise<RetrievePaymentOutput> {
    return { data: input.data }
  }

  /** None is kept: the company's account is, and two buyers share it. */
  async createAccountHolder(
    _: CreateAccountHolderInput
  ): Promise<CreateAccountHolderOutput> {
    return {} as CreateAccountHolderOutput
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: "not_supported" }
  }
}

/** The credit module, or the lines that are missing in the configuration. */
function reach(cradle: Cradle): CreditForPayments {
  let credit: CreditForPayments | undefined
  try {
    credit = cradle.company_credit
  } catch {
    credit = undefined
  }
  if (!credit) {
    throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, WIRING_LINES)
  }
  return credit
}

/** Medusa's amounts, exact: from `{ value }`, a BigNumber, text or a number. */
function exact(amount: unknown): string {
  const raw = (amount as { raw?: { value?: unknown } })?.raw?.value
  return String(raw ?? new BigNumber(amount as never).raw!.value)
}

function rethrowDeclined(error: unknown): never {
  throw decline(error)
}
