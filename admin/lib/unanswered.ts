/** Longer than anybody tries again what got no answer. */
const KEPT_MS = 60 * 60 * 1000

type Sent = { key: string; at: number }

/** By what was sent: the key it went with, while there is no answer. */
const unanswered = new Map<string, Sent>()

/**
 * Sends a request with an idempotency key. While it has no answer, which it may
 * never get, the same content goes out with the same key, whichever form it
 * comes from: one that was closed and opened again books nothing twice.
 *
 * @param content all that makes the request what it is: address and body
 * @param isAnswer whether the server has refused it, as opposed to: who knows
 */
export async function sendOnce<Answer>(
  content: string,
  key: string,
  send: (key: string) => Promise<Answer>,
  isAnswer: (error: unknown) => boolean
): Promise<Answer> {
  const earlier = unanswered.get(content)
  const isRecent = earlier && Date.now() - earlier.at < KEPT_MS
  const sent = { key: isRecent ? earlier.key : key, at: Date.now() }
  unanswered.set(content, sent)
  try {
    const answer = await send(sent.key)
    unanswered.delete(content)
    return answer
  } catch (error) {
    if (isAnswer(error)) {
      unanswered.delete(content)
    }
    throw error
  }
}
