import {expect} from '@open-wc/testing';
import {css, html, type TemplateResult} from 'lit';

import {LatePart} from './late-part.js';
import {WidgetElement, type LateLooks} from './widget-element.js';

/** Runs something and gives what it warned of. */
function warningsOf(run: () => void): string[] {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (text: string) => warnings.push(text);
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('widget element', () => {
  describe('definition', () => {
    it('registers under its own tag, once', () => {
      class Plain extends WidgetElement {
        static override readonly tag = 'avec-test-plain';
      }
      expect(Plain.define()).to.equal('defined');
      expect(customElements.get('avec-test-plain')).to.equal(Plain);
      expect(
        warningsOf(() => {
          expect(Plain.define()).to.equal('already-defined');
        }),
      ).to.deep.equal([]);
    });

    it('registers under a tag the page chooses', () => {
      class Renamed extends WidgetElement {}
      expect(Renamed.define('portal-renamed')).to.equal('defined');
      expect(customElements.get('portal-renamed')).to.equal(Renamed);
    });

    it('registers what it renders first', () => {
      class Inner extends WidgetElement {
        static override readonly tag = 'avec-test-inner';
      }
      class Outer extends WidgetElement {
        static override readonly tag = 'avec-test-outer';
        static override readonly uses = [Inner];
      }
      Outer.define();
      expect(customElements.get('avec-test-inner')).to.equal(Inner);
    });

    it('lets a second copy of the same release pass in silence', () => {
      class First extends WidgetElement {
        static override readonly tag = 'avec-test-twice';
      }
      class Second extends WidgetElement {
        static override readonly tag = 'avec-test-twice';
      }
      First.define();
      expect(
        warningsOf(() => {
          expect(Second.define()).to.equal('already-defined');
        }),
      ).to.deep.equal([]);
      expect(customElements.get('avec-test-twice')).to.equal(First);
    });

    it('keeps the first of two releases and says so', () => {
      class First extends WidgetElement {
        static override readonly tag = 'avec-test-releases';
        static override readonly version: string = '1.0.0';
      }
      class Second extends WidgetElement {
        static override readonly tag = 'avec-test-releases';
        static override readonly version: string = '2.0.0';
      }
      First.define();
      const warnings = warningsOf(() => {
        expect(Second.define()).to.equal('kept-other-version');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('2.0.0').and.contain('1.0.0');
    });

    it('does not throw where the tag is somebody else’s', () => {
      customElements.define('avec-test-taken', class extends HTMLElement {});
      class Late extends WidgetElement {
        static override readonly tag = 'avec-test-taken';
      }
      const warnings = warningsOf(() => {
        expect(Late.define()).to.equal('kept-other-version');
      });
      expect(warnings[0]).to.contain('another element');
    });
  });

  describe('rendering', () => {
    class Greeting extends WidgetElement {
      static override readonly tag = 'avec-test-greeting';

      protected override render(): TemplateResult {
        return html`Hello`;
      }
    }
    Greeting.define();

    it('waits while an update is held', async () => {
      const element = new Greeting();
      let release = (): void => undefined;
      element.holdUpdate(new Promise<void>((resolve) => (release = resolve)));
      document.body.append(element);
      await Promise.resolve();
      expect(element.renderRoot?.textContent ?? '').to.equal('');
      release();
      await element.updateComplete;
      expect(element.renderRoot.textContent).to.equal('Hello');
      element.remove();
    });

    it('waits for the last of several', async () => {
      const element = new Greeting();
      let release = (): void => undefined;
      element.holdUpdate(Promise.resolve());
      element.holdUpdate(new Promise<void>((resolve) => (release = resolve)));
      document.body.append(element);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(element.renderRoot.textContent).to.equal('');
      release();
      await element.updateComplete;
      expect(element.renderRoot.textContent).to.equal('Hello');
      element.remove();
    });

    it('waits for the first of several where the others were faster', async () => {
      const element = new Greeting();
      let release = (): void => undefined;
      element.holdUpdate(new Promise<void>((resolve) => (release = resolve)));
      element.holdUpdate(Promise.resolve());
      document.body.append(element);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(element.renderRoot.textContent).to.equal('');
      release();
      await element.updateComplete;
      expect(element.renderRoot.textContent).to.equal('Hello');
      element.remove();
    });

    it('takes on the looks of a part that came late, in every element that wants it', async () => {
      class Painted extends WidgetElement {
        static override readonly tag = 'avec-test-painted';

        ask(part: LatePart<LateLooks>): void {
          this.want(part);
        }

        get color(): string {
          return getComputedStyle(this).color;
        }
      }
      Painted.define();
      const part = new LatePart(() =>
        Promise.resolve({
          styles: [
            css`
              :host {
                color: rgb(1, 2, 3);
              }
            `,
          ],
        }),
      );
      const [first, second, third] = [new Painted(), new Painted(), new Painted()];
      document.body.append(first, second, third);
      first.ask(part);
      await first.updateComplete;
      second.ask(part);
      expect([first, second].map(({color}) => color)).to.deep.equal(['rgb(1, 2, 3)', 'rgb(1, 2, 3)']);
      expect(third.color).not.to.equal('rgb(1, 2, 3)');
      for (const each of [first, second, third]) each.remove();
    });

    it('replaces what a server sent instead of adding to it', async () => {
      const host = document.createElement('div');
      host.setHTMLUnsafe(
        '<avec-test-greeting><template shadowrootmode="open">Hello from afar</template></avec-test-greeting>',
      );
      document.body.append(host);
      const element = host.firstElementChild as Greeting;
      await element.updateComplete;
      expect(element.renderRoot.textContent).to.equal('Hello');
      host.remove();
    });
  });
});
