import {keyValue} from './keys.mjs';

const BUTTONS = {left: 0, middle: 1, right: 2};

/** A page leaves once; more than a few times is another fault. */
const TRIES = 5;

/** The window of WebKitGTK, with the methods of a puppeteer page that specs' commands call. */
export class WebKitPage {
  /** @type {import('./driver.mjs').Session} */
  #session;

  /** @param {import('./driver.mjs').Session} session */
  constructor(session) {
    this.#session = session;
  }

  keyboard = {
    /** @param {string} text */
    type: (text) => this.#keys([...text].flatMap((character) => press(character))),
    /** @param {string} key */
    press: (key) => this.#keys(press(keyValue(key))),
    /** @param {string} key */
    down: (key) => this.#keys([{type: 'keyDown', value: keyValue(key)}]),
    /** @param {string} key */
    up: (key) => this.#keys([{type: 'keyUp', value: keyValue(key)}]),
  };

  mouse = {
    /**
     * @param {number} x
     * @param {number} y
     */
    move: (x, y) => this.#pointer([moveTo(x, y)]),
    /**
     * @param {number} x
     * @param {number} y
     * @param {{button?: string}} [options]
     */
    click: (x, y, options) =>
      this.#pointer([moveTo(x, y), button('pointerDown', options), button('pointerUp', options)]),
    /** @param {{button?: string}} [options] */
    down: (options) => this.#pointer([button('pointerDown', options)]),
    /** @param {{button?: string}} [options] */
    up: (options) => this.#pointer([button('pointerUp', options)]),
    reset: () => this.releaseInput(),
  };

  /** @param {string} url */
  async goto(url) {
    await this.#session('POST', '/url', {url});
  }

  /**
   * Sizes the page, not the window around it. The window has a least width; the page is then wider than asked.
   * @param {{width: number, height: number}} size in CSS pixels
   */
  async setViewport({width, height}) {
    await this.#resizeWindow({width, height});
    const inner = await this.#evaluate('return {width: innerWidth, height: innerHeight}');
    if (inner.width === width && inner.height === height) return;
    await this.#resizeWindow({width: width + width - inner.width, height: height + height - inner.height});
  }

  /** Lifts every key and button that a spec left down. */
  async releaseInput() {
    await this.#session('DELETE', '/actions');
  }

  /** @param {{width: number, height: number}} size */
  #resizeWindow(size) {
    return this.#session('POST', '/window/rect', {x: 0, y: 0, ...size});
  }

  /**
   * Runs a script that only reads. The page of the spec before may be leaving just then, which cuts a script off;
   * on the page that comes, it is run again.
   * @param {string} script
   */
  async #evaluate(script) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#session('POST', '/execute/sync', {script, args: []});
      } catch (error) {
        if (attempt === TRIES || !error.message.includes('unload event')) throw error;
      }
    }
  }

  /** @param {object[]} actions */
  #keys(actions) {
    return this.#session('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  /** @param {object[]} actions */
  #pointer(actions) {
    const mouse = {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions};
    return this.#session('POST', '/actions', {actions: [mouse]});
  }
}

/** @param {string} value */
function press(value) {
  return [
    {type: 'keyDown', value},
    {type: 'keyUp', value},
  ];
}

/**
 * @param {number} x
 * @param {number} y
 */
function moveTo(x, y) {
  return {type: 'pointerMove', x, y};
}

/**
 * @param {'pointerDown' | 'pointerUp'} type
 * @param {{button?: string}} [options]
 */
function button(type, options) {
  return {type, button: BUTTONS[options?.button ?? 'left']};
}
