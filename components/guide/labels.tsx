/** GitLab's own labels stand between `**`, code between backticks: shown as the words to look for and to type. */
export function Labels({ text }: { text: string }) {
  return text.split(/(\*\*.+?\*\*|`.+?`)/).map((part) => {
    if (part.startsWith('**')) {
      return (
        <b key={part} lang="en" translate="no" className="font-medium text-fg">
          {part.slice(2, -2)}
        </b>
      );
    }
    return part.startsWith('`') && part.length > 1 ? (
      <code key={part} className="text-fg">
        {part.slice(1, -1)}
      </code>
    ) : (
      part
    );
  });
}
