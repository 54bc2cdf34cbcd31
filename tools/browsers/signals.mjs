/** For puppeteer: a signal ends the run in tools/wtr.mjs, which then closes all browsers in order. */
export const SIGNALS_ARE_OURS = {handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false};
