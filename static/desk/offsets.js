// Offsets in the article's text. The server counts code points, the browser UTF-16 units: an emoji is one or two.

const PAIRS = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Return how many code points a string has. */
export function codePoints(string) {
  return string.length - (string.match(PAIRS)?.length ?? 0);
}

/** Return the index in UTF-16 units of the code point number `count` of a string. */
export function unitsOf(string, count) {
  let index = 0;
  for (; count > 0 && index < string.length; count--) index += string.codePointAt(index) > 0xffff ? 2 : 1;
  return index;
}

/** Return the offset of a place in the text, in code points; `data-at` says where its paragraph begins. */
export function offsetOf(text, node, offset) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const paragraph = element.closest("p[data-at]");
  const range = document.createRange();
  range.setStart(paragraph ?? text, 0);
  range.setEnd(node, offset);
  return Number(paragraph?.dataset.at ?? 0) + codePoints(range.toString());
}

/** Return the ranges of plain text, outside of marks, between two offsets in code points. */
export function plainRanges(text, start, end) {
  const whole = document.createRange();
  whole.setStart(...placeOf(text, start));
  whole.setEnd(...placeOf(text, end));
  const ranges = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  walker.currentNode = whole.startContainer;
  for (let node = walker.currentNode; node && whole.intersectsNode(node); node = walker.nextNode()) {
    if (node.parentElement.closest("mark")) continue;
    const range = document.createRange();
    range.setStart(node, node === whole.startContainer ? whole.startOffset : 0);
    range.setEnd(node, node === whole.endContainer ? whole.endOffset : node.data.length);
    ranges.push(range);
  }
  return ranges;
}

function placeOf(text, offset) {
  const paragraph = paragraphAt(text, offset);
  let left = offset - Number(paragraph.dataset.at);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  for (let next = node; next; next = walker.nextNode()) {
    node = next;
    const length = codePoints(node.data);
    if (left <= length) return [node, unitsOf(node.data, left)];
    left -= length;
  }
  return node ? [node, node.data.length] : [paragraph, 0];
}

function paragraphAt(text, offset) {
  const paragraphs = text.children;
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (Number(paragraphs[middle].dataset.at) <= offset) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low];
}
