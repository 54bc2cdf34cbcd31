import './charts/radar-chart/define.js';
import './charts/trend-chart/define.js';
import './controls/ladder-item/define.js';
import './controls/rating-item/define.js';
import './widgets/action-plan/define.js';
import './widgets/coproduction-check/define.js';
import './widgets/crisis-help/define.js';
import './widgets/goal-editor/define.js';
import './widgets/group-meeting/define.js';
import './widgets/outcome-scale/define.js';
import './widgets/participation-ladder/define.js';
import './widgets/practice-worksheet/define.js';
import './widgets/provider/define.js';
import './widgets/service-counts/define.js';

export * from './index.js';
