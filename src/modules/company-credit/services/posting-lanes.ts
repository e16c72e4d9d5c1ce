import { PostingAnswer, PostingLine } from "../repositories/posting-repository"

type Post = (lines: PostingLine[], wait: boolean) => Promise<PostingAnswer[]>

type Waiting = {
  line: PostingLine
  since: number
  resolve: (answer: PostingAnswer) => void
  reject: (error: unknown) => void
}

const LANES = 3
const MAX_BATCH = 128

/**
 * How many connections may stand waiting for locks. Accounts held beyond that
 * are looked at again and again, so that none waits for another one's turn,
 * for as long as the database would have waited (`lock_timeout`).
 */
const MAX_WAITERS = 4
const LOOK_AGAIN_MS = 25
const PATIENCE_MS = 10_000

/**
 * Sends postings to the database in batches. Each account has its lane; a lane
 * sends whatever is waiting as soon as its last batch has returned, so a lone
 * posting is never delayed, and under load many share one commit. Every caller
 * is answered after the commit of its own line.
 *
 * A batch never waits for a lock. Lines of an account that someone else holds
 * (another process, a reimbursement run) come back `busy` and are posted again
 * beside the lane, waiting for that account alone: no account waits for
 * another one's lock.
 */
export class PostingLanes {
  private readonly lanes = Array.from({ length: LANES }, () => new Queue())
  private readonly held = new Map<string, Queue>()
  private waiters = 0

  constructor(private readonly post: Post) {}

  submit(line: PostingLine): Promise<PostingAnswer> {
    return new Promise((resolve, reject) => {
      const waiting = { line, since: Date.now(), resolve, reject }
      const held = this.held.get(line.account_id)
      if (held) {
        held.items.push(waiting)
        return
      }
      const lane = this.lanes[hash(line.account_id) % LANES]
      lane.items.push(waiting)
      void this.drain(lane)
    })
  }

  private async drain(lane: Queue): Promise<void> {
    if (lane.running) {
      return
    }
    lane.running = true
    // Requests of the same tick travel together.
    await Promise.resolve()
    while (lane.items.length) {
      const batch = lane.take()
      const busy = await this.send(batch, false)
      busy.forEach((waiting) => this.hold(waiting))
    }
    lane.running = false
  }

  /** Queues a line behind the lock of its account, and its successors too. */
  private hold(waiting: Waiting): void {
    const { account_id } = waiting.line
    const queue = this.held.get(account_id)
    if (queue) {
      queue.items.push(waiting)
      return
    }
    const fresh = new Queue()
    fresh.items.push(waiting)
    this.held.set(account_id, fresh)
    void this.drainHeld(account_id, fresh)
  }

  private async drainHeld(account_id: string, queue: Queue): Promise<void> {
    while (queue.items.length) {
      const waits = this.waiters < MAX_WAITERS
      this.waiters += waits ? 1 : 0
      const busy = await this.send(queue.take(), waits)
      this.waiters -= waits ? 1 : 0
      queue.items.unshift(...busy)
      if (busy.length) {
        await new Promise((again) => setTimeout(again, LOOK_AGAIN_MS))
      }
    }
    this.held.delete(account_id)
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

class Queue {
  items: Waiting[] = []
  running = false

  /**
   * The next batch, in order. A second line with the same key, or on the same
   * purchase, ends the batch: it must see what the first one wrote.
   */
  take(): Waiting[] {
    const seen = new Set<string>()
    let size = 0
    for (const { line } of this.items) {
      const marks = [`key ${line.idempotency_key}`]
      if (line.purchase_id) {
        marks.push(`purchase ${line.purchase_id}`)
      }
      if (size === MAX_BATCH || marks.some((mark) => seen.has(mark))) {
        break
      }
      marks.forEach((mark) => seen.add(mark))
      size++
    }
    return this.items.splice(0, size)
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

function hash(text: string): number {
  let value = 0
  for (let i = 0; i < text.length; i++) {
    value = (value * 31 + text.charCodeAt(i)) >>> 0
  }
  return value
}
