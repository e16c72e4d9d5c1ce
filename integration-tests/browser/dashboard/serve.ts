import { execFile } from "node:child_process"
import fs from "node:fs"
import http from "node:http"
import type { AddressInfo } from "node:net"
import path from "node:path"
import { promisify } from "node:util"

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
}

/** The folder of a dashboard built from the present source. */
export async function builtDashboard(): Promise<string> {
  const script = path.join(__dirname, "build.mjs")
  const { stdout } = await promisify(execFile)(process.execPath, [script])
  return stdout.trim().split("\n").pop()!
}

export type Site = { url: string; close(): Promise<void> }

/**
 * The dashboard at `/app`, and Medusa behind it, as one site: Medusa's test
 * utilities start it without its dashboard, and a session needs one origin.
 */
export async function serveDashboard(
  folder: string,
  medusa: string
): Promise<Site> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    if (pathname === "/app" || pathname.startsWith("/app/")) {
      sendFile(path.join(folder, pathname.slice("/app".length)), response)
    } else {
      forward(request, response, medusa)
    }
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }

  /** Every path that is no file is a page of the dashboard. */
  function sendFile(file: string, response: http.ServerResponse) {
    const isFile = file.startsWith(folder) && /\.\w+$/.test(file)
    const found = isFile ? file : path.join(folder, "index.html")
    if (!fs.existsSync(found)) {
      response.writeHead(404).end()
      return
    }
    const type = TYPES[path.extname(found)] ?? "application/octet-stream"
    response.writeHead(200, {
      "content-type": type,
      "cache-control": isFile ? "max-age=3600" : "no-cache",
    })
    fs.createReadStream(found).pipe(response)
  }
}

function forward(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  to: string
) {
  const { method, headers, url } = request
  const onward = http.request(`${to}${url}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on("error", () => response.writeHead(502).end())
  response.on("close", () => onward.destroy())
  request.pipe(onward)
}
