import {parseArgs} from 'node:util';

import {buildGallery, gallery} from './gallery/build.mjs';
import {say} from './prepare/process.mjs';
import {reportErrors} from './report-errors.mjs';
import {serve} from './serve.mjs';

/** Builds the page that shows the stories: `node tools/gallery.mjs`. With `--port 8090` it is served there. */
reportErrors();

const {values} = parseArgs({options: {port: {type: 'string'}}});
const stories = await buildGallery();
say(`The gallery has ${stories.length} stories.`);
if (values.port !== undefined) {
  const {url} = await serve({folder: gallery, port: Number(values.port)});
  say(`It is at ${url} — Ctrl+C stops it.`);
}
