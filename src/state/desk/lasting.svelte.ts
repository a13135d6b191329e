/**
 * Makes something that outlives the component that asks for it: what it derives would otherwise stand still as soon as
 * that component is gone.
 */
export function lasting<Thing>(make: () => Thing): Thing {
  let made!: Thing;
  $effect.root(() => {
    made = make();
  });
  return made;
}
