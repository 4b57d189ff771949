import { iconElement } from "../art/icons";
import { clock, type Language, type Words } from "../lang/words";
import type { Match } from "../state/match";
import { button, element, setClass, setStyle, setText } from "./element";
import { LanguageSwitch } from "./language";
import { named, says, setSaying } from "./spoken";
import type { Tooltip } from "./tooltip";

const ARMED_MILLISECONDS = 3000;

/** What the buttons of the top bar do. */
export interface TopActions {
  statistics(): void;
  help(): void;
  mute(): void;
  volume(part: number): void;
  newMatch(): void;
  language(language: Language): void;
}

/** The top bar: credits, power, units, time; statistics, sound, help, new match. */
export class Top {
  readonly root = element("header", { id: "top" });
  private readonly credits = element("span", { id: "credits", "data-testid": "credits" });
  private readonly power = element("span", { id: "power", "data-testid": "power" });
  private readonly powerBar = element("span", { id: "power-bar" }, element("span"));
  private readonly units = element("span", { id: "units", "data-testid": "units" });
  private readonly time = element("span", { id: "time", "data-testid": "time" });
  private readonly mute: HTMLButtonElement;
  private readonly slider: HTMLInputElement;
  private readonly languages: LanguageSwitch;
  private shownCredits = 0;

  constructor(
    private readonly words: Words,
    actions: TopActions,
    tooltip: Tooltip,
    match: () => Match | undefined,
  ) {
    this.languages = new LanguageSwitch(words, tooltip, actions.language);
    this.mute = button({ id: "mute", "data-testid": "mute", ...named("panel.mute") }, actions.mute);
    this.slider = element("input", {
      id: "volume",
      type: "range",
      min: "0",
      max: "1",
      step: "0.05",
      tabindex: "-1",
      "data-testid": "volume",
      ...named("panel.volume"),
    });
    this.slider.addEventListener("input", () => actions.volume(Number(this.slider.value)));
    // The slider gives the focus back, or the arrows would move it instead of the view.
    this.slider.addEventListener("change", () => this.slider.blur());
    this.slider.addEventListener("pointerup", () => this.slider.blur());
    const power = this.figure("power", this.powerBar, this.power);
    tooltip.explain(power, () => {
      const status = match()?.status;
      const values = { produced: status?.power_produced ?? 0, used: status?.power_used ?? 0 };
      return [{ text: words.say("panel.power"), tone: "title" }, { text: words.say("about.power", values) }];
    });
    const statistics = this.button("statistics", actions.statistics);
    const help = this.button("help", actions.help);
    tooltip.explain(statistics, () => [{ text: words.say("panel.statistics") }]);
    tooltip.explain(help, () => [{ text: words.say("panel.help") }]);
    tooltip.explain(this.mute, () => [{ text: words.say("panel.mute") }]);
    this.root.append(
      this.figure("credits", this.credits),
      power,
      this.figure("army", this.units),
      this.figure("clock", this.time),
      element("span", { class: "space" }),
      this.languages.root,
      statistics,
      this.mute,
      this.slider,
      help,
      this.newMatchButton(actions, tooltip),
    );
  }

  update(match: Match): void {
    this.languages.update();
    const { status } = match;
    // Credits count up and down to what they are, so that the eye sees them change.
    const away = status.credits - this.shownCredits;
    this.shownCredits = Math.abs(away) < 4 ? status.credits : this.shownCredits + Math.round(away * 0.4);
    setText(this.credits, this.words.number(this.shownCredits));
    const low = status.power_used > status.power_produced;
    const values = { produced: status.power_produced, used: status.power_used };
    setText(this.power, this.words.say("status.power", values));
    setClass(this.root, "low-power", low);
    const part = status.power_used / Math.max(1, status.power_produced, status.power_used);
    setStyle(this.powerBar, "--part", part.toFixed(2));
    let mine = 0;
    for (const unit of match.units.values()) {
      mine += match.isMine(unit) ? 1 : 0;
    }
    setText(this.units, this.words.number(mine));
    setText(this.time, clock(match.tick, match.rules.figures.ticks_per_second));
  }

  showVolume(part: number, muted: boolean): void {
    this.slider.value = String(part);
    this.mute.replaceChildren(iconElement(muted || part === 0 ? "silence" : "sound"));
    setClass(this.mute, "active", muted);
  }

  private figure(icon: "credits" | "power" | "army" | "clock", ...content: HTMLElement[]): HTMLElement {
    return element("span", { class: `figure ${icon}` }, iconElement(icon), ...content);
  }

  private button(name: "statistics" | "help", onClick: () => void): HTMLButtonElement {
    return button({ id: `${name}-button`, ...named(`panel.${name}`) }, onClick, iconElement(name));
  }

  /** The first click arms it, the second gives the match up. */
  private newMatchButton(actions: TopActions, tooltip: Tooltip): HTMLElement {
    const label = element("span", says("panel.new_match"));
    let armedUntil = 0;
    const made = button(
      { id: "new-match", class: "text-button", "data-testid": "new-match" },
      () => {
        const now = performance.now();
        if (now < armedUntil) {
          armedUntil = 0;
          disarm();
          actions.newMatch();
          return;
        }
        armedUntil = now + ARMED_MILLISECONDS;
        setSaying(label, "panel.give_up", this.words);
        setClass(made, "armed", true);
        setTimeout(disarm, ARMED_MILLISECONDS);
      },
      iconElement("new_match"),
      label,
    );
    const disarm = () => {
      setSaying(label, "panel.new_match", this.words);
      setClass(made, "armed", false);
    };
    tooltip.explain(made, () => [{ text: this.words.say("about.new_match") }]);
    return made;
  }
}
