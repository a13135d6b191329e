/** A piece of a name: the same in both, or only in this one. */
export interface NameSpan {
  readonly text: string;
  readonly isSame: boolean;
}

/** Two names with what differs between them; the texts of each side put together are its name. */
export interface NameDifference {
  readonly printed: readonly NameSpan[];
  readonly official: readonly NameSpan[];
}

/** Names of places are far shorter; what is longer is told as different from end to end. */
const LONGEST_NAME = 100;

/**
 * The characters (code points) by which a printed name and the official one differ: the longest common subsequence is
 * the same, everything else is marked.
 */
export function nameDifference(printed: string, official: string): NameDifference {
  const [left, right] = [[...printed], [...official]];
  if (left.length > LONGEST_NAME || right.length > LONGEST_NAME) {
    const isSame = printed === official;
    return { printed: spansOf(left, () => isSame), official: spansOf(right, () => isSame) };
  }
  const length = commonLengths(left, right);
  const same = { left: new Set<number>(), right: new Set<number>() };
  // What stands before a whole name is what differs: 「邑智郡」 of 邑智郡邑南町, not 「智郡邑」.
  const isEnd = printed.endsWith(official) || official.endsWith(printed);
  let i = isEnd ? Math.max(0, left.length - right.length) : 0;
  let j = isEnd ? Math.max(0, right.length - left.length) : 0;
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      same.left.add(i);
      same.right.add(j);
      [i, j] = [i + 1, j + 1];
    } else if (lengthAt(length, i + 1, j) >= lengthAt(length, i, j + 1)) i += 1;
    else j += 1;
  }
  return {
    printed: spansOf(left, (at) => same.left.has(at)),
    official: spansOf(right, (at) => same.right.has(at)),
  };
}

const lengthAt = (lengths: readonly (readonly number[])[], i: number, j: number): number =>
  lengths[i]?.[j] ?? 0;

/** The length of the longest common subsequence of the rests from each pair of places on. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      (lengths[i] as number[])[j] =
        left[i] === right[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
  return lengths;
}

function spansOf(characters: readonly string[], isSameAt: (at: number) => boolean): NameSpan[] {
  const spans: NameSpan[] = [];
  characters.forEach((character, at) => {
    const isSame = isSameAt(at);
    const last = spans.at(-1);
    if (last?.isSame === isSame) spans[spans.length - 1] = { text: last.text + character, isSame };
    else spans.push({ text: character, isSame });
  });
  return spans;
}
