import {html, isServer, type CSSResultGroup, type TemplateResult} from 'lit';

import {__camel__Catalogue, type __Class__Messages} from './__name__.messages.js';
import {styles} from './__name__.styles.js';
import {property} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {Localization} from '../../foundation/locale/localization.js';
%if widgets
import {RecordSource} from '../../foundation/record/record-source.js';
%end
import {hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
%if widgets
import {CrisisHelpElement} from '../crisis-help/index.js';
import {RecordNoticeElement} from '../record-notice/index.js';
%end

/**
 * __Words__, in the words of the one who writes.
 *
 * @summary __Words__.
 * @tag avec-__name__
 * @status experimental
 * @since __version__
 *
 * @slot - What is read when scripts fail. Hidden once the element runs.
 *
 * @csspart title - The name of what this is.
 *
 * @example
 * <avec-__name__></avec-__name__>
 */
export class __Class__Element extends WidgetElement {
  static override readonly tag: string = 'avec-__name__';
%if widgets
  static override readonly uses = [RecordNoticeElement, CrisisHelpElement];
%end
  static override styles: CSSResultGroup = [hostStyles, tokens, styles];

  /** Words of this one element that the page says otherwise. */
  @property({attribute: false}) messages: Partial<__Class__Messages> | null = null;

  readonly #words = new Localization(this, __camel__Catalogue);
%if widgets
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.requestUpdate(),
    recordChanged: () => this.requestUpdate(),
  });
%end

  protected override render(): TemplateResult {
    const words = this.#words.messages(this.messages);
    return html`
      <div class="avec">
%if widgets
        <avec-record-notice .status=${this.#source.status}></avec-record-notice>
%end
        <h2 part="title">${words.title}</h2>
        <p class="purpose">${words.purpose}</p>
%if widgets
        <avec-crisis-help></avec-crisis-help>
%end
        <slot ?hidden=${!isServer}></slot>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-__name__': __Class__Element;
  }
}
