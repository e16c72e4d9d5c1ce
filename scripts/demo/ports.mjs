import { once } from "node:events"
import net from "node:net"

const FIRST = 9000
const TRIES = 50

/**
 * The port Medusa will listen on: PORT when it is set, which must then be
 * free, otherwise 9000 or the next free one.
 */
export async function choosePort(wanted) {
  if (wanted) {
    const port = Number(wanted)
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new Error(`PORT: "${wanted}" is not a port.`)
    }
    if (!(await isFree(port))) {
      throw new Error(`Port ${port} (from PORT) is in use by another program.`)
    }
    return port
  }
  for (let port = FIRST; port < FIRST + TRIES; port++) {
    if (await isFree(port)) {
      return port
    }
  }
  throw new Error(
    `No free port from ${FIRST} to ${FIRST + TRIES - 1}. Set PORT to one.`
  )
}

/** Free on every address: what listens on one only is in the way, too. */
async function isFree(port) {
  for (const host of ["127.0.0.1", "::1", "::"]) {
    if (!(await canListen(port, host))) {
      return false
    }
  }
  return true
}

async function canListen(port, host) {
  const server = net.createServer()
  try {
    server.listen({ port, host, exclusive: true })
    await once(server, "listening")
    return true
  } catch (error) {
    // A machine without IPv6 has nothing in the way there.
    return ["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(error.code)
  } finally {
    server.close()
  }
}
