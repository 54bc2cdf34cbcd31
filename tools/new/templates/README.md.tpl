# __Words__

## What it is for

Say in two sentences what a person does with it, and when to take something else.

## Example

```html
<avec-__name__></avec-__name__>
```

## Slots

The default slot, for the words that are read without scripts. Hidden once the element runs.

## States

| State | What is shown                       |
| ----- | ----------------------------------- |
| empty | What this is for, and the first step. |

## Events

None yet.

## Keyboard

Native controls only: `Tab` goes through them.

## Accessibility

Written before the code, and kept true by its specs:

- The title is a heading of the second level.

## Privacy

- Stores nothing.
- Its events carry ids and counts, never what somebody wrote.
