import {cpus, totalmem} from 'node:os';

/**
 * @param {string} browser its version
 * @returns {{cores: number, memory: number, browser: string, node: string}} what kind of machine this is; memory in GiB
 */
export function machine(browser) {
  return {cores: cpus().length, memory: Math.round(totalmem() / 2 ** 30), browser, node: process.versions.node};
}
