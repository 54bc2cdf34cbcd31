import type {ComplexAttributeConverter} from 'lit';

/** For texts that are an attribute only when there is one: a form reads `name` from the attribute, and `name=""` says nothing. */
export const filledAttribute: ComplexAttributeConverter<string> = {
  fromAttribute: (value) => value ?? '',
  toAttribute: (value) => value || null,
};
