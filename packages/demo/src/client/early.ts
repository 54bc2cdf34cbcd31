import {recall} from './memory.js';

// Loaded before anything is drawn, so that a dark room stays dark between two pages.
document.documentElement.dataset['theme'] = recall('theme') ?? 'auto';
