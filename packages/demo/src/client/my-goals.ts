import '@avec/elements/goal-editor/define';

import './example.js';
