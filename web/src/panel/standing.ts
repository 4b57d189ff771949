import { iconElement } from "../art/icons";
import type { Speech } from "../input/speech";
import type { Words } from "../lang/words";
import type { Place } from "../local/camera";
import type { StandingOrder } from "../net/talk";
import type { Conversation } from "../state/conversation";
import { button, element } from "./element";
import { orderElement } from "./planlist";
import { says } from "./spoken";

/** The orders that live on: waiting or under way; each can be taken back, and a click shows where it leads. */
export class StandingPanel {
  readonly root = element("section", { id: "standing", "data-testid": "standing", hidden: "" });
  private readonly list = element("ol");
  private shown: readonly StandingOrder[] = [];
  private spoken = "";

  constructor(
    private readonly words: Words,
    private readonly conversation: Conversation,
    private readonly speech: Speech,
    private readonly show: (place: Place) => void,
  ) {
    this.root.append(element("h2", says("standing.title")), this.list);
  }

  update(): void {
    const { standing } = this.conversation;
    if (standing === this.shown && this.words.language === this.spoken) {
      return;
    }
    this.shown = standing;
    this.spoken = this.words.language;
    this.root.hidden = standing.length === 0;
    this.list.replaceChildren(...standing.map((order) => this.line(order)));
  }

  private line({ id, state, order, at }: StandingOrder): HTMLElement {
    const { words } = this;
    const [x, y] = at;
    const what = button(
      { class: "what", title: words.say(`standing.${state}`) },
      () => {
        if (x !== undefined && y !== undefined) {
          this.show({ x, y });
        }
      },
      // What is under way no longer waits for the order before it.
      orderElement(state === "running" ? { ...order, then: undefined } : order, words),
    );
    const drop = button(
      { class: "drop", "data-testid": `drop-${id}`, "aria-label": words.say("standing.drop") },
      () => this.speech.dropOrder(id),
      iconElement("cancel"),
    );
    return element("li", { "data-state": state }, element("span", { class: "light" }), what, drop);
  }
}
