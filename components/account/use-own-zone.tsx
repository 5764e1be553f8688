'use client';

import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { settingId } from './setting-form.tsx';

type UseOwnZoneProps = {
  /** The name of the list it chooses from. */
  list: string;
  /** What is chosen, and needs no offer. */
  chosen: string;
  /** "Use {zone} (this browser)" */
  text: string;
};

/** Offers the time zone that this browser reckons in, where the list has it and something else is chosen. */
export function UseOwnZone({ list, chosen, text }: UseOwnZoneProps) {
  const [zone, setZone] = useState<string | null>(null);
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const select = document.getElementById(settingId(list));
    const known =
      select instanceof HTMLSelectElement && [...select.options].some(({ value }) => value === own);
    setZone(known && own !== chosen ? own : null);
  }, [list, chosen]);
  if (zone === null) return null;
  const choose = () => {
    const select = document.getElementById(settingId(list));
    if (!(select instanceof HTMLSelectElement)) return;
    select.value = zone;
    select.focus();
  };
  return (
    <Button size="sm" variant="quiet" className="-mt-2 w-fit" onClick={choose}>
      {text.replace('{zone}', zone)}
    </Button>
  );
}
