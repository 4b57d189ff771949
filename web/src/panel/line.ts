import type { Words } from "../lang/words";
import type { Line } from "../net/socket";
import type { Match } from "../state/match";
import { button, element, setClass, setText } from "./element";
import { says } from "./spoken";

/** What the panel needs to know of the connection. */
export interface Connection {
  readonly line: Line;
  readonly ping: number | undefined;
}

/** The state of the connection: a small line always, a banner when something is wrong. */
export class LinePanel {
  readonly root = element("div", { id: "line", role: "status", "data-testid": "line", hidden: "" });
  readonly badge = element("span", { id: "connection", "data-testid": "connection" });
  private readonly text = element("span");
  private readonly takeBack: HTMLElement;

  constructor(
    private readonly words: Words,
    reconnect: () => void,
  ) {
    this.takeBack = button({ class: "text-button primary", ...says("line.take_back") }, reconnect);
    this.root.append(this.text, this.takeBack);
  }

  update(connection: Connection, match: Match | undefined, now: number): void {
    const { line } = connection;
    // Nothing comes after the end, and nothing is late then.
    const running = line.state === "open" && match?.outcome.type === "running";
    const late = running ? match.playback.ticksLate(now) : 0;
    setClass(this.badge, "bad", line.state !== "open" || late > 5);
    setText(this.badge, this.badgeText(connection, late));
    const text = this.bannerText(line, match, now);
    this.root.hidden = text === "";
    this.takeBack.hidden = line.state !== "closed";
    setText(this.text, text);
  }

  private badgeText({ line, ping }: Connection, ticks: number): string {
    if (line.state === "connecting" || (line.state === "open" && ping === undefined)) {
      return this.words.say("status.connecting");
    }
    if (line.state !== "open") {
      return this.words.say("status.lost");
    }
    const milliseconds = Math.round(ping ?? 0);
    return ticks > 2
      ? this.words.say("status.late", { milliseconds, ticks })
      : this.words.say("status.ping", { milliseconds });
  }

  private bannerText(line: Line, match: Match | undefined, now: number): string {
    switch (line.state) {
      case "connecting":
        return this.words.say("line.connecting");
      case "lost":
        return this.words.say("line.lost", { seconds: Math.max(1, Math.ceil((line.retryAt - now) / 1000)) });
      case "closed":
        return this.words.say(`line.${line.why}`);
      case "open":
        return match?.paused ? this.words.say("line.paused") : "";
    }
  }
}
