import type {RecordStatus} from '@avec/store';
import {html, type CSSResultGroup, type TemplateResult} from 'lit';

import {noticesFor} from './record-notice.logic.js';
import {recordNoticeCatalogue, type RecordNoticeMessages} from './record-notice.messages.js';
import {styles} from './record-notice.styles.js';
import {property} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {Localization} from '../../foundation/locale/localization.js';
import {hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';

/**
 * Says how a record is kept when a person must know: not at all, elsewhere, read only, gone.
 *
 * Every widget that saves shows it, in the same words. Silent when all is well.
 *
 * @summary Notice about how the record is kept.
 * @tag avec-record-notice
 * @status experimental
 * @since 0.1.0
 */
export class RecordNoticeElement extends WidgetElement {
  static override readonly tag: string = 'avec-record-notice';
  static override styles: CSSResultGroup = [hostStyles, tokens, styles];

  /** How the record is doing; `null` while there is none. */
  @property({attribute: false}) status: RecordStatus | null = null;

  /** Words of this one notice that the page says otherwise. */
  @property({attribute: false}) messages: Partial<RecordNoticeMessages> | null = null;

  readonly #words = new Localization(this, recordNoticeCatalogue);

  protected override render(): TemplateResult {
    const words = this.#words.messages(this.messages);
    const notices = this.status ? noticesFor(this.status) : [];
    // The live region stands before it speaks: one that arrives with its words is often not read out.
    return html`
      <div class="avec" role="status">
        <div class="notice" ?hidden=${notices.length === 0}>
          ${notices.map((notice) => html`<p>${words[notice]}</p>`)}
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-record-notice': RecordNoticeElement;
  }
}
