import type { Actions } from "../input/actions";
import type { Speech } from "../input/speech";
import { refusalWords } from "../lang/refusal";
import type { Words } from "../lang/words";
import type { Place } from "../local/camera";
import type { Desk } from "../local/desk";
import type { GameEvent, Why } from "../net/messages";
import type { Conversation } from "../state/conversation";
import type { Match } from "../state/match";
import { Command } from "./command";
import { ConversationPanel } from "./conversation";
import { element, setText } from "./element";
import { End } from "./end";
import { Help } from "./help";
import { Hints } from "./hints";
import { type Connection, LinePanel } from "./line";
import { ModeLine } from "./mode";
import { Notices } from "./notices";
import { Production } from "./production";
import { report } from "./report";
import { Selected } from "./selected";
import { speak } from "./spoken";
import { StandingPanel } from "./standing";
import { Statistics } from "./statistics";
import { Tactics } from "./tactics";
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
 * `#languages` with `[data-testid=language-en|language-fr|language-zh-TW]`; `#command` with `[data-testid=sentence]` (the
 * line to write in), `[data-testid=send]`, `[data-testid=undo]`, `#examples` and `#model` (`data-state` as in the
 * protocol); `#conversation` with `.sentence` (`data-seq`; `data-state` is sent, undone, lost, refused or as in the protocol),
 * `[data-testid=answer]` (`data-code`) and `[data-testid=confirm-N]`; `#standing` with `[data-testid=drop-ID]`;
 * `#tactics` (`data-by`, `data-level`) with `[data-testid=report-author|report-summary|report-coach|report-refresh]`,
 * `[data-testid=tip-N]` and `[data-testid=accept-N]`; `#mode`, `#hint`, `#line`, `#statistics`, and the overlays `#help` and `#end` (its `data-outcome` is won, lost or
 * drawn) with `[data-testid=end-title]` and `[data-testid=end-new-match]`.
 */
export class Hud {
  readonly minimap = element("canvas", { id: "minimap", "data-testid": "minimap" });
  readonly help: Help;
  readonly end: End;
  readonly notices: Notices;
  readonly top: Top;
  readonly command: Command;
  private readonly conversation: ConversationPanel;
  private readonly standing: StandingPanel;
  private readonly tactics: Tactics;
  private readonly production: Production;
  private readonly tools: Tools;
  private readonly selected: Selected;
  private readonly hints: Hints;
  private readonly line: LinePanel;
  private readonly modeLine: ModeLine;
  private readonly statistics: Statistics;
  private readonly statisticsPanel: HTMLElement;
  private readonly coordinates = element("span", { id: "coordinates", "data-testid": "coordinates" });
  private readonly tooltip = new Tooltip();
  private readonly side = element("aside", { id: "side" });
  private updatedAt = 0;

  constructor(
    private readonly page: HTMLElement,
    field: HTMLElement,
    private readonly words: Words,
    private readonly desk: Desk,
    actions: Actions,
    speech: Speech,
    conversation: Conversation,
    match: () => Match | undefined,
    on: Pick<TopActions, "mute" | "volume" | "newMatch" | "language"> & { reconnect(): void },
  ) {
    const { tooltip } = this;
    const show = (place: Place) => desk.camera.lookAt(place.x, place.y);
    this.help = new Help();
    this.end = new End(words, on.newMatch);
    this.notices = new Notices(show);
    this.command = new Command(words, speech, conversation, tooltip);
    this.conversation = new ConversationPanel(words, conversation, speech, show);
    this.standing = new StandingPanel(words, conversation, speech, show);
    this.tactics = new Tactics(words, conversation, speech, tooltip, show);
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
      element("div", { id: "near" }, this.modeLine.root, this.hints.root, this.selected.root),
      element(
        "div",
        { id: "words" },
        element("div", { id: "corner" }, this.statisticsPanel, this.tactics.root),
        element("div", { id: "talk" }, this.standing.root, this.conversation.root),
      ),
      this.command.root,
      this.line.root,
      this.help.root,
      this.end.root,
      tooltip.root,
    );
    this.speak();
  }

  /** Says everything in the language that is switched on now; what changes by itself follows at its next turn. */
  speak(): void {
    document.title = this.words.say("title");
    document.documentElement.lang = this.words.language;
    speak(this.page, this.words);
    this.tooltip.hide();
    this.updatedAt = 0;
  }

  /** How much of each side of the page is covered, in pixels. */
  cover(): { left: number; top: number; right: number; bottom: number } {
    return {
      left: 0,
      top: this.top.root.offsetHeight,
      right: this.side.offsetWidth,
      bottom: this.command.root.offsetHeight,
    };
  }

  update(match: Match | undefined, connection: Connection, now: number): void {
    if (now - this.updatedAt < EVERY_MILLISECONDS) {
      return;
    }
    this.updatedAt = now;
    this.line.update(connection, match, now);
    this.notices.update(now);
    this.command.update(now);
    if (match) {
      this.top.update(match);
      this.production.update(match, this.desk);
      this.tools.update(match, this.desk);
      this.selected.update(match);
      this.hints.update(match, this.desk, now);
      this.modeLine.update(this.desk, match);
      this.end.update(match);
      this.statistics.update(match);
      this.conversation.update(match, now);
      this.standing.update();
      this.tactics.update(match);
      this.showCoordinates(match);
    }
  }

  report(event: GameEvent, match: Match): void {
    report(event, match, this.words, this.notices);
  }

  refuse(why: Why, match: Match): void {
    this.notices.add(() => refusalWords(why, match.rules.figures.ticks_per_second, this.words), "bad");
  }

  /** A frame of this page was refused. */
  refuseFrame(reason: string): void {
    const key = `frame.${reason}`;
    this.notices.add(
      () => (this.words.knows(key) ? this.words.say(key) : this.words.say("refused.unknown", { reason })),
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
      ? this.words.say("status.place", { x: String(Math.floor(place.x)), y: String(Math.floor(place.y)) })
      : this.words.say("status.no_place");
    setText(this.coordinates, text);
  }
}
