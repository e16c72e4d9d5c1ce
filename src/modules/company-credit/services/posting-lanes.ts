import { PostingAnswer, PostingLine } from "../repositories/posting-repository"

type Post = (lines: PostingLine[], wait: boolean) => Promise<PostingAnswer[]>

type Waiting = {
  line: PostingLine
  since: number
  resolve: (answer: PostingAnswer) => void
  reject: (error: unknown) => void
}

/** Measured: more of them post no more, and smaller batches cost more. */
const LANES = 2
const MAX_BATCH = 128

/**
 * So many accounts a lane takes before it leaves the others to the next lane:
 * fewer would cost more in statements than they gain by going side by side.
 */
const LEAST_SHARE = 16

/**
 * How many connections may stand waiting for locks. Accounts held beyond that
 * are looked at again and again, so that none waits for another one's turn,
 * for as long as the database would have waited (`lock_timeout`).
 */
const MAX_WAITERS = 4
const LOOK_AGAIN_MS = 25
const PATIENCE_MS = 10_000

/**
 * Sends postings to the database in batches. A free lane takes its share of
 * what is waiting, at once, so a lone posting is never delayed, and under load
 * many share one commit. An account is in one lane at a time, so its postings keep
 * their order. Every caller is answered after the commit of its own line.
 *
 * A batch never waits for a lock. Lines of an account that someone else holds
 * (another process, a reimbursement run) come back `busy` and are posted again
 * beside the lanes, waiting for that account alone: no account waits for
 * another one's lock.
 */
export class PostingLanes {
  /** Those with lines waiting or under way. */
  private readonly accounts = new Map<string, Account>()
  /** Those with lines waiting and none under way, first come first. */
  private readonly ready: Account[] = []
  private free = LANES
  private waiters = 0

  constructor(private readonly post: Post) {}

  submit(line: PostingLine): Promise<PostingAnswer> {
    return new Promise((resolve, reject) => {
      const known = this.accounts.get(line.account_id)
      const account = known ?? new Account(line.account_id)
      account.waiting.push({ line, since: Date.now(), resolve, reject })
      if (!known) {
        this.accounts.set(account.id, account)
        this.enter(account)
      }
    })
  }

  private enter(account: Account): void {
    this.ready.push(account)
    if (this.free > 0) {
      this.free--
      void this.drain()
    }
  }

  private async drain(): Promise<void> {
    // What arrives in the same turn of the event loop travels together.
    await new Promise((go) => setImmediate(go))
    while (this.ready.length) {
      const { batch, accounts } = this.take()
      const busy = await this.send(batch, false)
      putBack(busy, this.accounts)
      const held = new Set(busy.map(({ line }) => line.account_id))
      for (const account of accounts) {
        void (held.has(account.id) ? this.hold(account) : this.leave(account))
      }
    }
    this.free++
  }

  private take(): { batch: Waiting[]; accounts: Account[] } {
    const batch: Waiting[] = []
    const accounts: Account[] = []
    const seen = new Set<string>()
    const share = Math.max(LEAST_SHARE, Math.ceil(this.ready.length / LANES))
    while (
      this.ready.length &&
      accounts.length < share &&
      batch.length < MAX_BATCH
    ) {
      const account = this.ready.shift()!
      accounts.push(account)
      batch.push(...account.take(MAX_BATCH - batch.length, seen))
    }
    return { batch, accounts }
  }

  /** The account's lines have been answered: on to those that came since. */
  private leave(account: Account): void {
    if (account.waiting.length) {
      this.enter(account)
    } else {
      this.accounts.delete(account.id)
    }
  }

  /** Waits for the lock of one account, and its successors with it. */
  private async hold(account: Account): Promise<void> {
    for (;;) {
      const waits = this.waiters < MAX_WAITERS
      this.waiters += waits ? 1 : 0
      const busy = await this.send(account.take(MAX_BATCH), waits)
      this.waiters -= waits ? 1 : 0
      if (!busy.length) {
        return this.leave(account)
      }
      account.waiting.unshift(...busy)
      await new Promise((again) => setTimeout(again, LOOK_AGAIN_MS))
    }
  }

  /** Sends a batch, answers its callers, and returns the busy lines. */
  private async send(batch: Waiting[], wait: boolean): Promise<Waiting[]> {
    try {
      const answers = await this.post(
        batch.map(({ line }) => line),
        wait
      )
      return batch.filter((waiting, index) => {
        const busy = answers[index].outcome === "busy"
        if (busy && Date.now() - waiting.since < PATIENCE_MS) {
          return true
        }
        waiting.resolve(answers[index])
        return false
      })
    } catch (error) {
      if (batch.length > 1 && concernsOneLine(error)) {
        return await this.sendOneByOne(batch, wait)
      }
      batch.forEach(({ reject }) => reject(error))
      return []
    }
  }

  /** A line that raises must not fail its neighbours. */
  private async sendOneByOne(
    batch: Waiting[],
    wait: boolean
  ): Promise<Waiting[]> {
    const busy: Waiting[] = []
    for (const waiting of batch) {
      busy.push(...(await this.send([waiting], wait)))
    }
    return busy
  }
}

/** What waits for one account, in the order it came. */
class Account {
  readonly waiting: Waiting[] = []

  constructor(readonly id: string) {}

  /**
   * The next lines, at most so many. One that has a key or a purchase in
   * common with another of the batch must see what that one wrote, and goes
   * with the next.
   */
  take(most: number, seen = new Set<string>()): Waiting[] {
    let size = 0
    for (const { line } of this.waiting) {
      const marks = [`key ${line.idempotency_key}`]
      if (line.purchase_id) {
        marks.push(`purchase ${line.purchase_id}`)
      }
      if (size === most || marks.some((mark) => seen.has(mark))) {
        break
      }
      marks.forEach((mark) => seen.add(mark))
      size++
    }
    return this.waiting.splice(0, size)
  }
}

/** Lines that were not posted go before those that came since. */
function putBack(lines: Waiting[], accounts: Map<string, Account>): void {
  for (const waiting of [...lines].reverse()) {
    accounts.get(waiting.line.account_id)!.waiting.unshift(waiting)
  }
}

/**
 * Whether the database refused the statement for what one line says (bad data,
 * a broken constraint, a rule) or for a collision, rather than being away. A
 * lock that was waited for in vain (55P03) concerns the account's every line.
 */
function concernsOneLine(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return typeof code === "string" && /^(22|23|40|CC|P0)/.test(code)
}
