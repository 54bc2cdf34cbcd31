/** Markup that may stand in a page as it is. Only {@link markup} makes it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What can stand in a template: text, which is escaped, and markup, which is not. */
export type Content = string | Markup | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Writes markup with every text in it escaped. */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(String.raw({raw: parts}, ...contents.map(rendered)));
}

function rendered(content: Content): string {
  if (typeof content === 'string') return content.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
  return content instanceof Markup ? content.text : content.map(rendered).join('');
}
