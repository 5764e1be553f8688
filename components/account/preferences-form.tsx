import { isLanguage, LANGUAGE_NAMES, LANGUAGES, type PageLanguage } from '#lib/domain/language.ts';
import { THEMES, type Theme } from '#lib/domain/theme.ts';
import type { ZoneGroup } from '#lib/features/account/settings/view.ts';
import type { Words } from '#lib/words/words.ts';
import { AppliedTheme } from './applied-theme.tsx';
import { type SettingAction, SettingForm } from './setting-form.tsx';
import { SettingSelect } from './setting-select.tsx';
import { UseOwnZone } from './use-own-zone.tsx';

type PreferencesFormProps = {
  language: PageLanguage;
  /** As this page is drawn. */
  theme: Theme;
  timeZone: string;
  zones: readonly ZoneGroup[];
  action: SettingAction;
  words: Words;
};

/** Language, theme and time zone. */
export function PreferencesForm(props: PreferencesFormProps) {
  const { language, theme, timeZone, zones, action, words } = props;
  const { say } = words;
  return (
    <SettingForm action={action} submit={say('account.save')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <SettingSelect
          name="language"
          label={say('shell.language.label')}
          value={isLanguage(language) ? language : 'en'}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </SettingSelect>
        <SettingSelect name="theme" label={say('shell.theme.label')} value={theme}>
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {say(`shell.theme.${one}`)}
            </option>
          ))}
        </SettingSelect>
      </div>
      <SettingSelect
        name="timeZone"
        label={say('account.preferences.timeZone')}
        hint={say('account.preferences.timeZoneHint')}
        value={timeZone}
      >
        <ZoneOptions chosen={timeZone} zones={zones} />
      </SettingSelect>
      <AppliedTheme theme={theme} />
      <UseOwnZone
        list="timeZone"
        chosen={timeZone}
        text={say('account.preferences.useZone', { zone: '{zone}' })}
      />
    </SettingForm>
  );
}

/** Named in English, as IANA does. What is chosen is always among them, also under a name that is not listed. */
function ZoneOptions({ chosen, zones }: { chosen: string; zones: readonly ZoneGroup[] }) {
  const listed = chosen === 'UTC' || zones.some((group) => group.zones.some(({ zone }) => zone === chosen));
  return (
    <>
      <option value="UTC" lang="en">
        UTC
      </option>
      {!listed && (
        <option value={chosen} lang="en">
          {chosen.replaceAll('_', ' ')}
        </option>
      )}
      {zones.map((group) => (
        <optgroup key={group.region} label={group.region}>
          {group.zones.map(({ zone, label }) => (
            <option key={zone} value={zone} lang="en">
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
