import type {InBoth} from './page.js';

/** The words around every page. */
export interface LayoutWords {
  /** BCP 47 tag of the pages. */
  readonly tag: string;
  readonly portal: string;
  readonly tagline: string;
  readonly skip: string;
  readonly navigation: string;
  readonly demo: string;
  readonly who: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  /** What the other language is called, in that language. */
  readonly otherLanguage: string;
  readonly address: readonly string[];
  readonly fictional: string;
  readonly kept: string;
}

/** See {@link LayoutWords}. */
export const LAYOUT_WORDS: InBoth<LayoutWords> = {
  fr: {
    tag: 'fr-CA',
    portal: 'La Passerelle',
    tagline: 'Centre de services',
    skip: 'Aller au contenu',
    navigation: 'Pages du portail',
    demo: 'Démonstration',
    who: 'Vous êtes :',
    theme: 'Aspect :',
    themes: {auto: 'Automatique', light: 'Clair', dark: 'Sombre'},
    otherLanguage: 'English',
    address: ['Centre de services La Passerelle', '12, rue du Pont, Rivière-aux-Saules', 'Accueil : 418 555-0142'],
    fictional: 'Ce centre est fictif. Les personnes, l’adresse et les rendez-vous le sont aussi.',
    kept: 'Rien n’est envoyé. Ce que vous écrivez ici reste sur cet appareil.',
  },
  en: {
    tag: 'en-CA',
    portal: 'La Passerelle',
    tagline: 'Community Centre',
    skip: 'Skip to content',
    navigation: 'Portal pages',
    demo: 'Demonstration',
    who: 'You are:',
    theme: 'Look:',
    themes: {auto: 'Automatic', light: 'Light', dark: 'Dark'},
    otherLanguage: 'Français',
    address: ['La Passerelle Community Centre', '12 du Pont Street, Rivière-aux-Saules', 'Front desk: 418 555-0142'],
    fictional: 'This centre is fictional. So are the people, the address and the appointments.',
    kept: 'Nothing is sent. What you write here stays on this device.',
  },
};
