import {build} from './prepare/build.mjs';
import {install} from './prepare/install.mjs';
import {reportErrors} from './report-errors.mjs';

/** Compiles the packages and builds the portal, when their sources have changed: `npm run build`. */
reportErrors();
install();
build();
