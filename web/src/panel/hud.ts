import type { Actions } from "../input/actions";
import type { Words } from "../lang/words";
import type { Desk } from "../local/desk";
import type { GameEvent, RefusedEvent } from "../net/messages";
import type { Match } from "../state/match";
import { element, setText } from "./element";
import { End } from "./end";
import { Help } from "./help";
import { Hints } from "./hints";
import { type Connection, LinePanel } from "./line";
import { ModeLine } from "./mode";
import { Notices } from "./notices";
import { Production } from "./production";
import { refusal, report } from "./report";
import { Selected } from "./selected";
import { Statistics } from "./statistics";
import { Tools } from "./tools";
import { Tooltip } from "./tooltip";
import { Top, type TopActions } from "./top";

const EVERY_MILLISECONDS = 100;

/**
 * All panels around the battlefield, refreshed ten times a second. They read the match and the desk; what a click does
 * goes through `Actions`.
 *
 * Elements that tests and style sheets may rely on: `#field` (the battlefield), `#top` with `#credits`, `#power`,
 * `#units`, `#time`, `#mute`, `#volume`, `#new-match`; `#side` with `#minimap`, `#coordinates`, `#connection`, the
 * cards `[data-testid=card-KIND]`, `#army`, `#repair`, `#sell`, `#nuke`; `#selection` with `[data-testid=order-NAME]`,
 * `[data-testid=building-repair|building-sell|building-cancel]` and `[data-testid=queue]`; `#notices` with `.notice`;
 * `#mode`, `#hint`, `#line`, `#statistics`, and the overlays `#help` and `#end` (its `data-outcome` is won, lost or
 * drawn) with `[data-testid=end-title]` and `[data-testid=end-new-match]`.
 */
export class Hud {
  readonly minimap = element("canvas", { id: "minimap", "data-testid": "minimap" });
  readonly help: Help;
  readonly end: End;
  readonly notices: Notices;
  readonly top: Top;
  private readonly production: Production;
  private readonly tools: Tools;
  private readonly selected: Selected;
  private readonly hints: Hints;
  private readonly line: LinePanel;
  private readonly modeLine: ModeLine;
  private readonly statistics: Statistics;
  private readonly statisticsPanel: HTMLElement;
  private readonly coordinates = element("span", { id: "coordinates", "data-testid": "coordinates" });
  private readonly side = element("aside", { id: "side" });
  private updatedAt = 0;

  constructor(
    page: HTMLElement,
    field: HTMLElement,
    private readonly words: Words,
    private readonly desk: Desk,
    actions: Actions,
    match: () => Match | undefined,
    on: Pick<TopActions, "mute" | "volume" | "newMatch"> & { reconnect(): void },
  ) {
    const tooltip = new Tooltip();
    this.help = new Help(words);
    this.end = new End(words, on.newMatch);
    this.notices = new Notices((place) => desk.camera.lookAt(place.x, place.y));
    this.statistics = new Statistics(words);
    this.statisticsPanel = element("section", { id: "statistics", hidden: "" }, this.statistics.root);
    const toggles = {
      help: () => this.help.toggle(),
      statistics: () => {
        this.statisticsPanel.hidden = !this.statisticsPanel.hidden;
      },
    };
    this.top = new Top(words, { ...on, ...toggles }, tooltip, match);
    this.production = new Production(words, actions, tooltip, match);
    this.tools = new Tools(words, actions, tooltip, match);
    this.selected = new Selected(words, actions, tooltip, desk);
    this.hints = new Hints(words);
    this.line = new LinePanel(words, on.reconnect);
    this.modeLine = new ModeLine(words, field);
    const strip = element("div", { id: "strip" }, this.coordinates, this.line.badge);
    this.side.append(element("div", { id: "map" }, this.minimap), strip, this.production.root, this.tools.root);
    page.append(
      this.top.root,
      this.side,
      this.notices.root,
      this.modeLine.root,
      this.hints.root,
      this.selected.root,
      this.statisticsPanel,
      this.line.root,
      this.help.root,
      this.end.root,
      tooltip.root,
    );
  }

  /** How much of each side of the page is covered, in pixels. */
  cover(): { left: number; top: number; right: number; bottom: number } {
    return { left: 0, top: this.top.root.offsetHeight, right: this.side.offsetWidth, bottom: 0 };
  }

  update(match: Match | undefined, connection: Connection, now: number): void {
    if (now - this.updatedAt < EVERY_MILLISECONDS) {
      return;
    }
    this.updatedAt = now;
    this.line.update(connection, match, now);
    this.notices.update(now);
    if (match) {
      this.top.update(match);
      this.production.update(match, this.desk);
      this.tools.update(match, this.desk);
      this.selected.update(match);
      this.hints.update(match, this.desk, now);
      this.modeLine.update(this.desk, match);
      this.end.update(match);
      this.statistics.update(match);
      this.showCoordinates(match);
    }
  }

  report(event: GameEvent, match: Match): void {
    report(event, match, this.words, this.notices);
  }

  refuse(event: RefusedEvent, match: Match): void {
    this.notices.add(refusal(event, match, this.words), "bad");
  }

  /** A frame of this page was refused. */
  refuseFrame(reason: string): void {
    const key = `frame.${reason}`;
    this.notices.add(
      this.words.knows(key) ? this.words.say(key) : this.words.say("refused.unknown", { reason }),
      "bad",
    );
  }

  /** Whether an overlay was open and is closed now. */
  closeOverlay(): boolean {
    return this.help.close() || this.end.close();
  }

  private showCoordinates(match: Match): void {
    const { aim, camera } = this.desk;
    const place = aim && camera.toWorld(aim.x, aim.y);
    const { width, height, tile } = match.map;
    const inside = place && place.x >= 0 && place.y >= 0 && place.x < width * tile && place.y < height * tile;
    const text = inside
      ? this.words.say("status.place", { x: Math.floor(place.x), y: Math.floor(place.y) })
      : this.words.say("status.no_place");
    setText(this.coordinates, text);
  }
}
