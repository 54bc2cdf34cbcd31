import './charts/radar-chart/define.js';
import './charts/trend-chart/define.js';
import './controls/rating-item/define.js';
import './widgets/crisis-help/define.js';
import './widgets/goal-editor/define.js';
import './widgets/outcome-scale/define.js';
import './widgets/provider/define.js';

export * from './index.js';
