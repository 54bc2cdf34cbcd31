import {consentDraft, consentWithdrawal, localDay, type ConsentDecision, type EntryDraft} from '@avec/model';

import {filledIn, PLACES, type Filled} from './choice-places.js';
import type {ConsentActs, ConsentChoices, ConsentDesk, ConsentScreen, PaperChoice, Saying} from './consent-screen.js';
import {today} from '../../foundation/desk/people.js';
import {offerFile} from '../../foundation/files/offer-file.js';

/** What acts need of the widget they are done in. */
export interface ActingHost {
  /** What is drawn now: whoever decides has read these words, in this language. */
  readonly screen: () => ConsentScreen | null;
  readonly choose: (choice: Partial<ConsentChoices>) => void;
  readonly land: (place: string) => void;
  readonly ask: () => void;
  readonly print: () => void;
}

/** What a person does with one consent: decides, withdraws, keeps and checks receipts; and where the focus goes. */
export class ConsentActing implements ConsentActs {
  readonly #host: ActingHost;
  #isActing = false;

  constructor(host: ActingHost) {
    this.#host = host;
  }

  /** Whether an act is under way. */
  get isActing(): boolean {
    return this.#isActing;
  }

  readonly decide: ConsentActs['decide'] = (answer) => {
    const screen = this.#host.screen();
    if (!screen) return;
    const filled = filledIn(screen.desk.words, screen.viewer.role, screen.rule);
    this.#host.choose({problem: 'problem' in filled ? filled.problem : null, isLater: false, isFailed: false});
    if ('problem' in filled) this.#host.land(filled.problem);
    else void this.#once(() => this.#save(screen, answer, filled));
  };

  readonly later: ConsentActs['later'] = () => {
    this.#host.screen()?.desk.words.write('later', today());
    this.#host.choose({isLater: true, isAsking: false, problem: null, isFailed: false});
    this.#host.land('outcome');
  };

  readonly withdraw: ConsentActs['withdraw'] = () => {
    const screen = this.#host.screen();
    const view = screen?.desk.seen.view;
    if (!screen || !view) return;
    this.#host.choose({isLater: false, isFailed: false});
    void this.#once(() => this.#do(screen.desk, consentWithdrawal(view), 'withdrawn'));
  };

  readonly open: ConsentActs['open'] = () => {
    this.#host.choose({isAsking: true, problem: null, isLater: false});
    this.#host.land('decide');
  };

  readonly leave: ConsentActs['leave'] = () => {
    this.#host.screen()?.desk.words.drop(PLACES);
    this.#host.choose({isAsking: false, problem: null});
    this.#host.land('open');
  };

  readonly askHelp: ConsentActs['askHelp'] = () => this.#host.ask();

  readonly showReceipt: ConsentActs['showReceipt'] = (by, isShown) => {
    this.#host.choose({receipt: isShown ? by : null, isReceiptFailed: false});
  };

  readonly keepReceipt: ConsentActs['keepReceipt'] = (decision) => void this.#once(() => this.#keep(decision));

  readonly check: ConsentActs['check'] = (file) => void this.#check(file);

  readonly print: ConsentActs['print'] = (paper: PaperChoice) => {
    this.#host.choose({paper});
    this.#host.print();
  };

  /** A second tap while the first is under way would write twice. */
  async #once(act: () => Promise<void>): Promise<void> {
    if (this.#isActing) return;
    this.#isActing = true;
    await act().finally(() => {
      this.#isActing = false;
      this.#host.choose({});
    });
  }

  async #save(screen: ConsentScreen, answer: 'give' | 'refuse', filled: Filled): Promise<void> {
    const {definition, language, desk} = screen;
    const {view} = desk.seen;
    // A page that is not served over https has no means to tell words by their fingerprint.
    const draft = await consentDraft({definition, language, answer, ...filled, today: today(), view}).catch(() => null);
    if (draft) await this.#do(desk, draft, answer === 'give' ? 'given' : 'refused');
    else {
      this.#host.choose({isFailed: true});
      this.#host.land('outcome');
    }
  }

  async #do(desk: ConsentDesk, draft: EntryDraft, said: Saying): Promise<void> {
    const isSaved = await desk.act({drafts: [draft], said, places: said === 'withdrawn' ? [] : PLACES});
    if (this.#host.screen()?.desk !== desk) return;
    if (isSaved) this.#host.choose({isAsking: false, receipt: desk.seen.view?.decisions.at(-1)?.by ?? null});
    this.#host.land('outcome');
  }

  async #keep(decision: ConsentDecision): Promise<void> {
    const screen = this.#host.screen();
    if (!screen) return;
    const {desk, definition, words} = screen;
    try {
      const {receiptText} = await import('./receipt-file.js');
      const text = await receiptText(decision, {
        subject: desk.record.subject,
        consentId: definition.id,
        decisions: desk.seen.view?.decisions ?? [],
      });
      const day = localDay(new Date(decision.at.slice(0, 24)), decision.zone);
      offerFile(words.receiptFile(day), text);
    } catch {
      this.#host.choose({isReceiptFailed: true});
    }
  }

  async #check(file: File): Promise<void> {
    const screen = this.#host.screen();
    if (!screen) return;
    this.#host.choose({check: 'checking'});
    const check = await import('./receipt-check.js')
      .then(async ({checkReceipt}) => checkReceipt(await file.text(), screen.desk.record, screen.definition))
      .catch(() => ({kind: 'unchecked'}) as const);
    if (this.#host.screen()?.desk === screen.desk) this.#host.choose({check});
  }
}
