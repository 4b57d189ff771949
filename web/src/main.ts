import "./panel/style.css";
import "./panel/top.css";
import "./panel/side.css";
import "./panel/selected.css";
import "./panel/messages.css";
import "./panel/overlay.css";
import "./panel/command.css";
import "./panel/talk.css";
import "./panel/tactics.css";
import { Minimap } from "./draw/minimap";
import { Scene } from "./draw/scene";
import { makeHook } from "./hook";
import { Actions } from "./input/actions";
import { Keyboard } from "./input/keyboard";
import { listenToMinimap } from "./input/minimap";
import { Pointer } from "./input/pointer";
import { scroll } from "./input/scroll";
import { Speech } from "./input/speech";
import { fitting, type Language, Words } from "./lang/words";
import { Desk } from "./local/desk";
import { SELECT } from "./local/mode";
import type { GameEvent, ServerMessage, Welcome } from "./net/messages";
import { Socket } from "./net/socket";
import { Hud } from "./panel/hud";
import { keepLanguage, keptLanguage } from "./panel/language";
import { Sounds } from "./sound/sounds";
import { Conversation } from "./state/conversation";
import { Match } from "./state/match";

/** Pixels of the page at which a world unit is a pixel. */
const USUAL_HEIGHT = 1000;

/** The one place that knows everyone: puts the parts of the page together and turns the crank of the frames. */
class Page {
  private readonly words = new Words(keptLanguage() ?? fitting(navigator.languages));
  private readonly desk = new Desk();
  private readonly conversation = new Conversation();
  private readonly field = document.querySelector<HTMLCanvasElement>("#field")!;
  private readonly sounds = new Sounds(this.desk.camera);
  private readonly socket = new Socket(socketAddress(), (message) => this.take(message));
  private readonly actions: Actions;
  private readonly speech: Speech;
  private readonly hud: Hud;
  private readonly minimap: Minimap;
  private readonly keyboard: Keyboard;
  private readonly pointer: Pointer;
  private scene: Scene | undefined;
  private match: Match | undefined;
  private looked = false;
  private lastFrame = performance.now();

  constructor() {
    const match = () => this.match;
    this.actions = new Actions(
      this.desk,
      match,
      (command) => {
        this.socket.command(command);
        this.sounds.play(command.type === "order" || command.type === "rally" ? "order" : "click");
      },
      (refusal) => {
        if (this.match) {
          this.hud.refuse(refusal, this.match);
          this.sounds.take(refusal, this.match);
        }
      },
    );
    this.speech = new Speech(this.desk, match, this.conversation, (message) => this.socket.tell(message));
    const { words, desk, actions, speech, conversation } = this;
    this.hud = new Hud(document.body, this.field, words, desk, actions, speech, conversation, match, {
      language: (language) => this.speak(language),
      mute: () => this.mute(),
      volume: (part) => {
        this.sounds.setVolume(part);
        this.hud.top.showVolume(part, false);
      },
      newMatch: () => this.socket.newMatch(),
      reconnect: () => this.socket.reconnect(),
    });
    this.minimap = new Minimap(this.hud.minimap);
    this.pointer = new Pointer(this.field, this.desk, this.actions, match);
    this.keyboard = new Keyboard(this.desk, this.actions, match, {
      help: () => this.hud.help.toggle(),
      mute: () => this.mute(),
      closeOverlay: () => this.hud.closeOverlay(),
      write: () => this.hud.command.focus(),
      lastAlert: () => {
        const place = this.hud.notices.lastPlace;
        if (place) {
          this.desk.camera.lookAt(place.x, place.y);
        }
      },
    });
    listenToMinimap(this.hud.minimap, this.desk, this.actions, match);
  }

  async open(): Promise<void> {
    this.hud.top.showVolume(this.sounds.volume, this.sounds.muted);
    window.game = makeHook(
      this.desk,
      this.conversation,
      this.words,
      () => this.match,
      () => this.scene?.kind ?? "",
    );
    this.pointer.listen();
    this.keyboard.listen();
    this.sounds.listen();
    window.addEventListener("resize", () => this.resize());
    this.resize();
    this.socket.start();
    try {
      this.scene = await Scene.open(this.field, new URLSearchParams(location.search).get("renderer") === "canvas");
    } catch (error) {
      console.error("No renderer could be opened.", error);
      this.hud.notices.add(() => this.words.say("line.no_picture"), "bad");
    }
    if (this.match) {
      this.scene?.show(this.match);
    }
    this.resize();
    this.frame();
  }

  private take(message: ServerMessage): void {
    switch (message.type) {
      case "welcome":
        this.welcome(message);
        this.socket.tell({ type: "language", language: this.words.language });
        break;
      case "snapshot":
        this.match?.take(message, performance.now());
        for (const event of message.events ?? []) {
          this.onEvent(event);
        }
        this.lookHome();
        break;
      case "refused":
        this.hud.refuseFrame(message.reason);
        this.conversation.refuse(message.sentence, performance.now());
        break;
      case "answer":
        this.speech.obey(message);
        this.conversation.take(message, performance.now());
        if (message.code === "refused" && message.reason && this.match && !this.conversation.find(message.seq)) {
          this.hud.refuse(message.reason, this.match);
        }
        break;
      case "understanding":
      case "standing":
      case "report":
      case "model":
        this.conversation.take(message, performance.now());
        break;
      case "pong":
      case "bye":
        break;
    }
  }

  /** A match that goes on after the line was lost is kept as it is; a full snapshot follows. Another begins. */
  private welcome(welcome: Welcome): void {
    if (this.match?.goesOnWith(welcome)) {
      this.conversation.comeBack(performance.now());
    } else {
      this.begin(new Match(welcome), welcome.resumed);
    }
  }

  private begin(match: Match, resumed: boolean): void {
    this.match = match;
    this.scene?.show(match);
    this.desk.camera.showWorld(match.map.width * match.map.tile, match.map.height * match.map.tile);
    this.desk.mode = SELECT;
    this.looked = false;
    this.desk.selection.forgetGroups();
    this.conversation.forget();
    this.hud.notices.clear();
    this.hud.notices.add(() => this.words.say(resumed ? "event.resumed" : "event.started"), "info");
  }

  private lookHome(): void {
    const hq = this.looked ? undefined : this.match?.headquarters();
    if (hq) {
      this.looked = true;
      // The same part of the world on a large screen as on a small one.
      this.desk.camera.zoom = Math.min(2.5, Math.max(0.8, window.innerHeight / USUAL_HEIGHT));
      this.desk.camera.lookAt(hq.x, hq.y);
    }
  }

  private onEvent(event: GameEvent): void {
    const { match } = this;
    if (!match) {
      return;
    }
    this.hud.report(event, match);
    if (event.type === "under_attack" || event.type === "nuke_launched") {
      this.desk.mark("alarm", event.x, event.y, performance.now());
    }
    // What concerns the player alone is heard at once; what is seen is heard when it is seen.
    if (!isSeen(event)) {
      this.sounds.take(event, match);
    }
  }

  private frame(): void {
    requestAnimationFrame(() => this.frame());
    // Not the time of the frame, which lies before that of a message taken in since.
    const now = performance.now();
    const seconds = Math.min(0.25, Math.max(0, (now - this.lastFrame) / 1000));
    this.lastFrame = now;
    const { match, desk } = this;
    if (match) {
      match.playback.advance(now);
      for (const event of match.dueEvents()) {
        this.scene?.take(event);
        if (isSeen(event)) {
          this.sounds.take(event, match);
        }
      }
      desk.selection.dropGone(match);
      this.actions.dropStaleMode();
      scroll(desk, this.keyboard, seconds);
      this.pointer.updateHovered();
      this.scene?.draw(desk, this.conversation, seconds, now);
      this.minimap.draw(match, desk, now);
    }
    this.hud.update(match, this.socket, now);
  }

  private speak(language: Language): void {
    this.words.speak(language);
    keepLanguage(language);
    this.conversation.forgetModelsWords();
    this.hud.speak();
    this.socket.tell({ type: "language", language });
    // Words of another length may change how much of the screen is covered.
    this.resize();
  }

  private mute(): void {
    this.sounds.toggleMute();
    this.hud.top.showVolume(this.sounds.volume, this.sounds.muted);
  }

  private resize(): void {
    this.scene?.resize(window.innerWidth, window.innerHeight);
    this.desk.camera.showScreen(window.innerWidth, window.innerHeight, this.hud.cover());
  }
}

function isSeen(event: GameEvent): boolean {
  return event.type === "fired" || event.type === "impact" || event.type === "destroyed";
}

/** `ws` beside the page, whatever folder it is served from. */
function socketAddress(): string {
  const address = new URL("ws", document.baseURI);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  address.search = "";
  address.hash = "";
  return address.href;
}

void new Page().open();
