import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

import {watchAppearance} from './appearance.js';
import {inkForPaper, readInk, type Ink} from './ink.js';
import type {Chart, ChartClass, ChartConfiguration, ChartType} from '../chart-js.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Whether a drawing is to be had: on its way, on the screen, or not to be loaded. */
export type DrawingState = 'waiting' | 'drawn' | 'failed';

/** What a description may depend on besides its data. */
export interface Surroundings {
  readonly ink: Ink;
  /** Room for the drawing, in CSS pixels. */
  readonly width: number;
}

/** What an element tells its drawing. */
export interface DrawingSource<Kind extends ChartType, Point> {
  /** Fetches chart.js. */
  readonly load: () => Promise<ChartClass>;
  /** Where to draw; `null` while there is nothing to draw. */
  readonly canvas: () => HTMLCanvasElement | null;
  /** All that the description is made from; the drawing is made anew only when one of them is another. */
  readonly inputs: () => readonly unknown[];
  /** Updates the element within this very call. */
  readonly updateNow: () => void;
  /** What to draw. */
  readonly describe: (surroundings: Surroundings) => ChartConfiguration<Kind, Point[]>;
}

/**
 * The life of one drawing on a canvas: loaded when there is something to draw,
 * drawn after updates, drawn anew when the page looks otherwise, destroyed on removal.
 *
 * chart.js keeps every chart in a list of its own until it is destroyed, so a
 * chart that is only removed from the page is never collected.
 */
export class ChartDrawing<Kind extends ChartType, Point> implements ReactiveController {
  readonly #host: Host;
  readonly #source: DrawingSource<Kind, Point>;
  #library: ChartClass | null = null;
  #chart: Chart<Kind, Point[]> | null = null;
  #drawnFrom: readonly unknown[] = [];
  #state: DrawingState = 'waiting';
  #loading = false;
  #paper = false;
  #ending: AbortController | null = null;

  constructor(host: Host, source: DrawingSource<Kind, Point>) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** See {@link DrawingState}. */
  get state(): DrawingState {
    return this.#state;
  }

  /** Whether the page is being printed: the drawing is black then, and the table shows. */
  get paper(): boolean {
    return this.#paper;
  }

  /** Draws again in the colours that hold now. */
  redraw(): void {
    this.#drawnFrom = [];
    this.#draw();
  }

  hostConnected(): void {
    if (isServer) return;
    this.#ending = new AbortController();
    const {signal} = this.#ending;
    signal.addEventListener('abort', watchAppearance(this.#draw));
    addEventListener('beforeprint', () => this.#turn('paper'), {signal});
    addEventListener('afterprint', () => this.#turn('screen'), {signal});
    this.#state = this.#library ? 'drawn' : 'waiting';
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#draw();
  }

  hostDisconnected(): void {
    this.#ending?.abort();
    this.#ending = null;
    this.#paper = false;
    this.#forget();
  }

  async #load(): Promise<void> {
    this.#loading = true;
    const library = await this.#source.load().catch(() => null);
    this.#loading = false;
    this.#library = library;
    this.#state = library ? 'drawn' : 'failed';
    this.#host.requestUpdate();
  }

  // A canvas that the last update took away takes its chart with it.
  readonly #draw = (): void => {
    const canvas = this.#source.canvas();
    if (this.#chart && this.#chart.canvas !== canvas) this.#forget();
    if (!canvas || !this.#ending) return;
    if (this.#library) this.#drawOn(canvas, this.#library);
    else if (this.#state === 'waiting' && !this.#loading) void this.#load();
  };

  #drawOn(canvas: HTMLCanvasElement, library: ChartClass): void {
    const width = canvas.parentElement?.clientWidth ?? 0;
    const screenInk = readInk(canvas);
    const ink = this.#paper ? inkForPaper(screenInk) : screenInk;
    const inputs = [width, JSON.stringify(ink), ...this.#source.inputs()];
    if (this.#chart && sameInputs(inputs, this.#drawnFrom)) return;

    this.#forget();
    this.#drawnFrom = inputs;
    const configuration = this.#source.describe({ink, width});
    const plugins = [...(configuration.plugins ?? []), {id: 'avec-room', resize: this.#follow}];
    this.#chart = new library(canvas, {...configuration, plugins});
  }

  // Labels, ticks and how many points can be told apart depend on the room there is; `#draw` sees whether it is another.
  // Deferred, because chart.js cannot be destroyed while it resizes.
  readonly #follow = (): void => queueMicrotask(this.#draw);

  // Browsers take the picture as soon as the listeners have run.
  #turn(side: 'paper' | 'screen'): void {
    this.#paper = side === 'paper';
    this.#source.updateNow();
  }

  #forget(): void {
    this.#chart?.destroy();
    this.#chart = null;
    this.#drawnFrom = [];
  }
}

function sameInputs(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((input, index) => Object.is(input, others[index]));
}
