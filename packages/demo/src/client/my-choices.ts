import '@avec/elements/consent-chooser/define';
import '@avec/elements/session-start/define';

import {ProviderElement} from '@avec/elements/provider';
import {SessionStartElement} from '@avec/elements/session-start';

import './example.js';
import {pageElement} from './page-element.js';
import {EXAMPLE_CONSENTS} from '../example-consents.js';

// What is asked is the organisation's own: this one does not exist.
pageElement('avec-provider', ProviderElement).definitions = EXAMPLE_CONSENTS;

// A real portal hands the answers to whoever holds the meeting, and keeps them no longer than that.
pageElement('avec-session-start', SessionStartElement).receiver = () => undefined;
