'use client';

import { useEffect, useState } from 'react';

type SelectPageProps = {
  /** Id of the form that the checkboxes belong to, and their name in it. */
  form: string;
  name: string;
  words: { page: string; selected: string };
};

type Counted = { checked: number; boxes: number };

/** Selects the whole page, tells how many rows are selected, and lets something be done to them. Its place is kept while there is no script that could do it. */
export function SelectPage({ form, name, words }: SelectPageProps) {
  const [counted, setCounted] = useState<Counted | null>(null);
  useEffect(() => {
    const count = () => {
      const boxes = boxesOf(form, name);
      const checked = boxes.filter((box) => box.checked).length;
      setCounted({ checked, boxes: boxes.length });
      allowDeeds(form, checked > 0);
    };
    // A browser that came back to the page has kept what was selected.
    count();
    document.addEventListener('change', count);
    return () => document.removeEventListener('change', count);
  }, [form, name]);
  const all = counted !== null && counted.boxes > 0 && counted.checked === counted.boxes;
  return (
    <span className={counted ? 'contents' : 'invisible flex gap-x-4'}>
      <label className="flex min-h-7 items-center gap-2">
        <input
          type="checkbox"
          autoComplete="off"
          checked={all}
          onChange={({ currentTarget: { checked } }) => {
            for (const box of boxesOf(form, name)) box.checked = checked;
          }}
        />
        {words.page}
      </label>
      <output className="numbers text-muted">
        {words.selected} {counted?.checked ?? 0}
      </output>
    </span>
  );
}

/** With nothing selected there is nothing to do; all that the filter finds counts as selected. */
function allowDeeds(form: string, some: boolean): void {
  const place = document.querySelector<HTMLFormElement>(`form#${form}`);
  if (!place) return;
  const all = place.querySelector<HTMLInputElement>('input[name="all"]')?.checked ?? false;
  for (const button of place.querySelectorAll<HTMLButtonElement>('button[type="submit"]'))
    button.disabled = !some && !all;
}

function boxesOf(form: string, name: string): HTMLInputElement[] {
  const boxes = document.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][form="${form}"]`);
  return [...boxes].filter((box) => box.name === name);
}
