/**
 * Keeps the last result of a pure function while what it is made from stays the same.
 *
 * A chart draws again when it is given other data, so the same data has to be the same object.
 */
export function remembered<Inputs extends readonly unknown[], Result>(
  make: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  let last: {readonly inputs: Inputs; readonly result: Result} | null = null;
  return (...inputs) => {
    if (!last?.inputs.every((input, index) => Object.is(input, inputs[index])))
      last = {inputs, result: make(...inputs)};
    return last.result;
  };
}
