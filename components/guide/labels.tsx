/**
 * GitLab's own labels stand between `**`, code between backticks: shown as the words to look for and to type. A circled number is a mark of the
 * drawing below; it stays beside the word before it.
 */
export function Labels({ text }: { text: string }) {
  return text.split(/(\*\*.+?\*\*|`.+?`|\s?[①②③])/).map((part) => {
    if (part.startsWith('**')) {
      return (
        <b key={part} lang="en" translate="no" className="font-medium text-fg">
          {part.slice(2, -2)}
        </b>
      );
    }
    if (part.startsWith('`') && part.length > 1) {
      return (
        <code key={part} className="text-fg">
          {part.slice(1, -1)}
        </code>
      );
    }
    const mark = ' ①②③'.indexOf(part.trim() || ' ');
    return mark > 0 ? <InlineMark key={part} number={mark} /> : part;
  });
}

/** The drawing's text says in words where it is: read aloud in the middle of a sentence it would only be in the way. */
function InlineMark({ number }: { number: number }) {
  return (
    <span aria-hidden="true" className="whitespace-nowrap">
      {'\u00A0'}
      <span
        data-edge
        className="numbers inline-grid size-4 place-items-center rounded-full bg-accent align-[1px] font-semibold text-[10px] text-on-accent leading-none"
      >
        {number}
      </span>
    </span>
  );
}
