import {howThingsAre} from './how-things-are.js';
import {markup, type Markup} from '../site/markup.js';
import type {Language, Page} from '../site/page.js';

interface HomeWords {
  readonly hello: string;
  readonly leads: Readonly<Record<'person' | 'practitioner' | 'relative', string>>;
  readonly how: {readonly title: string; readonly text: string; readonly link: string};
  readonly appointment: {
    readonly title: string;
    readonly when: string;
    readonly who: string;
    readonly where: string;
    readonly change: string;
  };
  readonly message: {readonly title: string; readonly text: string; readonly from: string};
  readonly documents: {
    readonly title: string;
    readonly list: readonly {readonly title: string; readonly lines: readonly string[]}[];
  };
}

const FRENCH: HomeWords = {
  hello: 'Bonjour',
  leads: {
    person: 'Voici votre espace. Vous y êtes chez vous.',
    practitioner: 'Vous accompagnez Marie Tremblay. Voici son espace, comme elle le voit.',
    relative: 'Marie vous a ouvert son espace. Elle peut changer d’avis quand elle veut.',
  },
  how: {
    title: 'Comment ça va ?',
    text: 'Dites comment vont les choses, un thème à la fois. Comptez environ deux minutes. Répondez seulement à ce que vous voulez.',
    link: 'Répondre maintenant',
  },
  appointment: {
    title: 'Prochain rendez-vous',
    when: 'Jeudi prochain, 10 h 30',
    who: 'Marie Tremblay et Paul Gagnon',
    where: 'À La Passerelle, local 204',
    change: 'Un empêchement ? Appelez l’accueil au 418 555-0142.',
  },
  message: {
    title: 'Un mot de l’équipe',
    text: 'Le groupe du jeudi reprend à 13 h 30, dans la grande salle. Il y aura du café. Venez comme vous êtes.',
    from: 'Nadia, pour l’équipe',
  },
  documents: {
    title: 'Documents',
    list: [
      {
        title: 'Préparer votre rencontre',
        lines: [
          'Notez une chose dont vous voulez parler.',
          'Vous pouvez venir avec quelqu’un.',
          'Dites-nous ce qui vous aiderait ce jour-là.',
        ],
      },
      {
        title: 'Vos droits',
        lines: [
          'Vous décidez avec nous.',
          'Vous pouvez dire non, et changer d’avis.',
          'Vous pouvez voir ce qui est écrit sur vous.',
        ],
      },
      {
        title: 'Qui voit quoi',
        lines: [
          'Paul et Sylvie voient ce que vous partagez.',
          'Ce que vous gardez pour vous reste à vous.',
          'Vous pouvez fermer un accès en tout temps.',
        ],
      },
    ],
  },
};

const ENGLISH: HomeWords = {
  hello: 'Hello',
  leads: {
    person: 'This is your space. Make yourself at home.',
    practitioner: 'You work with Marie Tremblay. This is her space, as she sees it.',
    relative: 'Marie has opened her space to you. She can change her mind any time.',
  },
  how: {
    title: 'How are things?',
    text: 'Say how things are, one theme at a time. It takes about two minutes. Answer only what you want.',
    link: 'Answer now',
  },
  appointment: {
    title: 'Next appointment',
    when: 'Next Thursday, 10:30 a.m.',
    who: 'Marie Tremblay and Paul Gagnon',
    where: 'At La Passerelle, room 204',
    change: 'Can’t make it? Call the front desk at 418 555-0142.',
  },
  message: {
    title: 'A word from the team',
    text: 'The Thursday group is back at 1:30 p.m., in the big room. There will be coffee. Come as you are.',
    from: 'Nadia, for the team',
  },
  documents: {
    title: 'Documents',
    list: [
      {
        title: 'Prepare for your meeting',
        lines: [
          'Write down one thing you want to talk about.',
          'You can bring someone with you.',
          'Tell us what would help you that day.',
        ],
      },
      {
        title: 'Your rights',
        lines: [
          'You decide with us.',
          'You can say no, and you can change your mind.',
          'You can see what is written about you.',
        ],
      },
      {
        title: 'Who sees what',
        lines: [
          'Paul and Sylvie see what you share.',
          'What you keep to yourself stays yours.',
          'You can close anyone’s access at any time.',
        ],
      },
    ],
  },
};

function body(words: HomeWords, language: Language): Markup {
  const {hello, leads, how, appointment, message, documents} = words;
  return markup`<div class="opening">
      <h1>${hello} <span data-first-name>Marie</span></h1>
      <p class="lead" data-for="person">${leads.person}</p>
      <p class="lead" data-for="practitioner" hidden>${leads.practitioner}</p>
      <p class="lead" data-for="relative" hidden>${leads.relative}</p>
    </div>
    <div class="cards">
      <section class="card feature" aria-labelledby="how">
        <h2 id="how">${how.title}</h2>
        <p>${how.text}</p>
        <p><a class="button primary" href="${howThingsAre[language].file}">${how.link}</a></p>
      </section>
      <section class="card" aria-labelledby="appointment">
        <h2 id="appointment">${appointment.title}</h2>
        <p class="when">${appointment.when}</p>
        <p>${appointment.who}<br />${appointment.where}</p>
        <p class="aside">${appointment.change}</p>
      </section>
      <section class="card" aria-labelledby="message">
        <h2 id="message">${message.title}</h2>
        <blockquote>
          <p>${message.text}</p>
        </blockquote>
        <p class="aside">${message.from}</p>
      </section>
      <section class="card" aria-labelledby="documents">
        <h2 id="documents">${documents.title}</h2>
        ${documents.list.map(
          ({title, lines}) =>
            markup`<details>
              <summary>${title}</summary>
              <ul>
                ${lines.map((line) => markup`<li>${line}</li>`)}
              </ul>
            </details>`,
        )}
      </section>
    </div>`;
}

/** Where the portal opens: a greeting, what comes next, and the way in. */
export const home: Page = {
  script: null,
  fr: {
    file: 'index.html',
    title: 'Accueil',
    description: 'L’espace de Marie au centre de services La Passerelle, un centre fictif.',
    body: body(FRENCH, 'fr'),
  },
  en: {
    file: 'index.html',
    title: 'Home',
    description: 'Marie’s space at La Passerelle Community Centre, a fictional centre.',
    body: body(ENGLISH, 'en'),
  },
};
