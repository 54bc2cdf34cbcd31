import {forWebTeams} from './for-web-teams.js';
import {home} from './home.js';
import {howThingsAre} from './how-things-are.js';
import {howWeWorkTogether} from './how-we-work-together.js';
import {myChoices} from './my-choices.js';
import {myGoals} from './my-goals.js';
import {ourDecisions} from './our-decisions.js';
import type {Page} from '../site/page.js';

/** The pages of the portal, in the order of its navigation; home is first. */
export const PAGES: readonly [Page, ...Page[]] = [
  home,
  howThingsAre,
  myGoals,
  ourDecisions,
  howWeWorkTogether,
  myChoices,
  forWebTeams,
];
