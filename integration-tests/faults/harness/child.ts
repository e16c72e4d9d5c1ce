import { ChildProcess, ForkOptions, fork } from "node:child_process"
import { once } from "node:events"

type Pending = {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

const LOG_LENGTH = 20_000

/** A process of ours that answers calls by name (`children/answer.mjs`). */
export class Child {
  private readonly pending = new Map<number, Pending>()
  private calls = 0
  private text = ""

  private constructor(private readonly process_: ChildProcess) {
    for (const stream of [process_.stdout, process_.stderr]) {
      stream?.on("data", (chunk) => {
        this.text = (this.text + chunk).slice(-LOG_LENGTH)
      })
    }
    process_.on("message", (message) => this.take(message as Answer))
    process_.on("exit", (code, signal) => {
      const error = new Error(`the process ended (${code ?? signal})`)
      this.pending.forEach(({ reject }) => reject(error))
      this.pending.clear()
    })
  }

  static start(script: string, args: string[], options: ForkOptions): Child {
    return new Child(
      fork(script, args, {
        ...options,
        execArgv: ["--no-warnings"],
        stdio: ["ignore", "pipe", "pipe", "ipc"],
      })
    )
  }

  /** The end of what it wrote. */
  get log(): string {
    return this.text
  }

  get isRunning(): boolean {
    return this.process_.exitCode === null && this.process_.signalCode === null
  }

  call<T>(name: string, ...args: unknown[]): Promise<T> {
    return new Promise((resolve, reject) => {
      if (!this.isRunning) {
        reject(new Error(`no process to call ${name} of`))
        return
      }
      const id = ++this.calls
      this.pending.set(id, { resolve: (v) => resolve(v as T), reject })
      this.process_.send({ id, name, args })
    })
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    if (this.isRunning) {
      const ended = once(this.process_, "exit")
      this.process_.kill(signal)
      await ended
    }
  }

  /** @returns its exit code; null when a signal ended it */
  async ended(): Promise<number | null> {
    if (this.isRunning) {
      await once(this.process_, "exit")
    }
    return this.process_.exitCode
  }

  private take({ id, result, error }: Answer): void {
    const waiting = this.pending.get(id)
    this.pending.delete(id)
    if (error !== undefined) {
      waiting?.reject(new Error(error))
    } else {
      waiting?.resolve(result)
    }
  }
}

type Answer = { id: number; result?: unknown; error?: string }
