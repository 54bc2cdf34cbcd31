/** Code points that stand for keys: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F1: '\uE031',
  Meta: '\uE03D',
};

/**
 * What WebDriver calls a key.
 * @param {string} key a character, or a name as in `KeyboardEvent.key`
 */
export function keyValue(key) {
  const value = [...key].length === 1 ? key : KEYS[key];
  if (value) return value;
  throw new Error(`No key is named “${key}” in tools/browsers/webkit/keys.mjs. Add it there.`);
}
