import { readServerMessage } from "./check";
import type { Bye, ClientMessage, Command, ServerMessage } from "./messages";

/** How the line to the server is. `lost` waits until `retryAt` (milliseconds of `performance.now`), `closed` is for good. */
export type Line =
  | { state: "connecting" }
  | { state: "open" }
  | { state: "lost"; retryAt: number }
  | { state: "closed"; why: Bye };

const PING_MILLISECONDS = 10_000;
/** Before that the page is busy painting, which would be taken for a slow line. */
const FIRST_PING_MILLISECONDS = 2_000;
const FIRST_WAIT_MILLISECONDS = 500;
const LONGEST_WAIT_MILLISECONDS = 8_000;
const TOKEN_KEY = "rts-commander.token";

/**
 * The line to the server: joins or resumes, keeps the line warm, and comes back by itself when it breaks, waiting twice
 * as long each time, up to eight seconds.
 *
 * The token of the match is kept in localStorage, so that a browser has one match: a tab that was closed by mistake is
 * opened again and goes on, and a second tab takes the match over, whereupon the first one says so. sessionStorage
 * would lose the match with its tab.
 */
export class Socket {
  line: Line = { state: "connecting" };
  /** Round trip of the last ping in milliseconds, or none yet. */
  ping: number | undefined;
  private socket: WebSocket | undefined;
  private wait = FIRST_WAIT_MILLISECONDS;
  private sequence = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly address: string,
    private readonly receive: (message: ServerMessage) => void,
  ) {}

  /** Opens the line and keeps it; call it once. */
  start(): void {
    setInterval(() => this.sendPing(), PING_MILLISECONDS);
    this.connect();
  }

  /** Takes the match back after `elsewhere`, or tries again at once. */
  reconnect(): void {
    clearTimeout(this.retry);
    this.connect();
  }

  command(command: Command): void {
    if (this.line.state === "open") {
      this.sequence += 1;
      this.send({ type: "command", seq: this.sequence, command });
    }
  }

  /** Sends a message that is no command of the mouse. Whether the line was open. */
  tell(message: ClientMessage): boolean {
    if (this.line.state !== "open") {
      return false;
    }
    this.send(message);
    return true;
  }

  newMatch(): void {
    this.send({ type: "new_match" });
  }

  private connect(): void {
    this.line = { state: "connecting" };
    const socket = new WebSocket(this.address);
    this.socket = socket;
    socket.onopen = () => {
      const token = readToken();
      this.send(token ? { type: "resume", token } : { type: "join" });
    };
    socket.onmessage = (event) => this.take(socket, event.data);
    socket.onclose = () => this.onClosed(socket);
  }

  private take(socket: WebSocket, frame: unknown): void {
    if (socket !== this.socket) {
      return;
    }
    let message: ServerMessage;
    try {
      message = readServerMessage(String(frame));
    } catch (error) {
      // What follows a frame that was not understood builds on it: begin again with a full snapshot.
      console.error("A frame of the server was not understood.", error);
      socket.close();
      return;
    }
    switch (message.type) {
      case "welcome":
        this.line = { state: "open" };
        this.wait = FIRST_WAIT_MILLISECONDS;
        this.sequence = 0;
        writeToken(message.token);
        setTimeout(() => this.sendPing(), FIRST_PING_MILLISECONDS);
        break;
      case "pong":
        this.ping = performance.now() - message.at;
        break;
      case "bye":
        if (message.reason !== "shutdown") {
          this.line = { state: "closed", why: message.reason };
          // A match that failed is not there to go back to.
          if (message.reason === "match_failed") {
            writeToken("");
          }
        }
        break;
      case "snapshot":
      case "refused":
      case "understanding":
      case "answer":
      case "standing":
      case "report":
      case "model":
        break;
    }
    this.receive(message);
  }

  private onClosed(socket: WebSocket): void {
    if (socket !== this.socket || this.line.state === "closed") {
      return;
    }
    this.socket = undefined;
    this.ping = undefined;
    this.line = { state: "lost", retryAt: performance.now() + this.wait };
    this.retry = setTimeout(() => this.connect(), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MILLISECONDS);
  }

  private sendPing(): void {
    this.send({ type: "ping", at: Math.round(performance.now()) });
  }

  private send(message: ClientMessage): void {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(message));
    }
  }
}

function readToken(): string {
  try {
    return localStorage.getItem(TOKEN_KEY) ?? "";
  } catch {
    // Storage is switched off: this tab has its match until it is reloaded.
    return "";
  }
}

function writeToken(token: string): void {
  try {
    localStorage.setItem(TOKEN_KEY, token);
  } catch {
    // As above.
  }
}
