import {css, html, LitElement, type CSSResult, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';

/** What a sound element tells when it is chosen. */
export class SoundChosenEvent extends Event {
  static readonly type = 'avec-sound-chosen';

  constructor() {
    super(SoundChosenEvent.type, {bubbles: true, composed: true});
  }
}

/** A sheet belongs to the document it was made in. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetFor(style: CSSResult, {defaultView}: Document): CSSStyleSheet {
  const {CSSStyleSheet: Sheet} = defaultView as unknown as {CSSStyleSheet: typeof CSSStyleSheet};
  const known = sheets.get(defaultView!.document) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(defaultView!.document, known);
  const sheet = known.get(style) ?? new Sheet();
  if (!known.has(style)) sheet.replaceSync(style.cssText);
  known.set(style, sheet);
  return sheet;
}

/** An element that keeps every promise: what the suite must find nothing wrong with. */
export class SoundElement extends LitElement {
  static readonly tag: string = 'avec-sound';
  static readonly version: string = '1.0.0';
  static readonly formAssociated = true;
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none !important;
    }

    p {
      color: var(--avec-sound-color, inherit);
      margin-block: 1em;
    }
  `;

  @property() label = '';
  @property({type: Number}) size = 0;
  @property({type: Boolean, reflect: true}) open = false;
  @property({attribute: 'mark-kind'}) markKind = 'round';
  @property({attribute: 'value'}) defaultValue = '';
  @property({attribute: false}) messages: {readonly choose?: string} | null = null;

  @query('input') private readonly _box!: HTMLInputElement | null;
  @state() private _chosen: string | null = null;

  readonly internals = this.attachInternals();

  static define(tag: string = this.tag): string {
    const present = customElements.get(tag) as typeof SoundElement | undefined;
    if (!present) {
      customElements.define(tag, isTaken(this) ? class extends this {} : this);
      return 'defined';
    }
    if (present.version === this.version) return 'already-defined';
    console.warn(`<${tag}> ${this.version} was not registered: this page runs ${present.version}.`);
    return 'kept-other-version';
  }

  @property({attribute: false})
  get value(): string {
    return this._chosen ?? this.defaultValue;
  }

  set value(text: string) {
    this._chosen = text;
  }

  get isAnswered(): boolean {
    return this.value !== '';
  }

  clear(): void {
    this.value = '';
  }

  adoptedCallback(): void {
    this.adoptSheets(this.shadowRoot!);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.adoptSheets(root);
    return root;
  }

  protected override render(): TemplateResult {
    return html`
      <p part="label">${this.label}<slot></slot></p>
      <label><input type="checkbox" @change=${this.choose} /> ${this.messages?.choose ?? 'Choose this'}</label>
    `;
  }

  protected override updated(): void {
    if (this._box) this._box.checked = this.isAnswered;
    if (this.isAnswered) this.internals.states.add('answered');
    else this.internals.states.delete('answered');
  }

  protected adoptSheets(root: ShadowRoot): void {
    const {elementStyles} = this.constructor as typeof SoundElement;
    root.adoptedStyleSheets = elementStyles.map((style) => sheetFor(style as CSSResult, this.ownerDocument));
  }

  protected choose(): void {
    this.value = 'yes';
    this.dispatchEvent(new SoundChosenEvent());
  }
}

/** A class can be registered once. */
function isTaken(ElementClass: CustomElementConstructor): boolean {
  try {
    Reflect.construct(HTMLElement, [], ElementClass);
    return true;
  } catch {
    return false;
  }
}
