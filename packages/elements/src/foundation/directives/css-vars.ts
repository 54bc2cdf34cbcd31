import {noChange} from 'lit';
import {Directive, directive, PartType, type ElementPart, type PartInfo} from 'lit/directive.js';

type Vars = Readonly<Record<`--${string}`, string | number | null>>;

class CssVars extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('cssVars() belongs on an element: <p ${cssVars({…})}>');
  }

  override render(_vars: Vars): unknown {
    return noChange;
  }

  override update(part: ElementPart, [vars]: [Vars]): unknown {
    const {style} = part.element as HTMLElement;
    for (const [name, value] of Object.entries(vars)) {
      if (value === null) style.removeProperty(name);
      else style.setProperty(name, String(value));
    }
    return noChange;
  }
}

/**
 * Sets custom properties through the CSSOM.
 *
 * Use this and never `style="…"` or `styleMap()`: both write the attribute on
 * first render, which a `style-src` without `'unsafe-inline'` blocks.
 */
export const cssVars = directive(CssVars);
