export {sparkLine, type SparkLine} from './spark-line.js';
export {sparkLineStyles} from './spark-line.styles.js';
