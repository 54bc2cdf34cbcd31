import type {Role} from '@avec/model';
import type {TemplateResult} from 'lit';

/** A language of the stories. */
export type Language = 'en' | 'fr-CA';

/** What whoever looks at the stories chooses for all of them. */
export interface Globals {
  readonly lang: Language;
  /** `portal`: a page that sets the public custom properties. */
  readonly theme: 'light' | 'dark' | 'portal';
  readonly dir: 'ltr' | 'rtl';
  readonly contrast: 'none' | 'forced';
  /** Who is signed in, in the stories that leave it open. */
  readonly role: Role;
}

/** What a story is told besides its arguments. */
export interface StoryContext {
  readonly globals: Globals;
}

/** Settings that the checks read. */
export interface StoryParameters {
  /** Checks that pass a story over, each with its reason. */
  readonly suites?: {readonly skip?: Readonly<Record<string, string>>};
}

/** One state that matters. Nothing but its arguments and `globals` decides what is seen; no two showings share a record. */
export interface Story<Args = object> {
  readonly render: (args: Args, context: StoryContext) => TemplateResult;
  /** Arguments that differ from those of the file. */
  readonly args?: Partial<Args>;
  readonly parameters?: StoryParameters;
  readonly tags?: readonly string[];
}

/** How one argument is chosen where its type does not say it. */
export interface StoryControl {
  readonly control: 'select' | 'inline-radio' | 'text' | 'boolean' | 'number' | false;
  readonly options?: readonly string[];
}

/** What a file says of all its stories: its default export. */
export interface StoryFile<Args = object> {
  readonly title: string;
  /** Tag of the element that the stories are about. */
  readonly component: string;
  /** An argument that is not here has no control. */
  readonly args?: Args;
  readonly argTypes?: Readonly<Partial<Record<keyof Args, StoryControl>>>;
  readonly parameters?: StoryParameters;
}
