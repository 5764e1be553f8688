import type { Area } from '../catalogue.ts';

export const done: Area<'done'> = {
  linked: 'Sie sind jetzt mit GitLab verbunden',
  renewed: 'Die Verbindung ist erneuert',
  rechecked: 'Die Verbindung ist in Ordnung',
  rotated: 'Das Token ist rotiert',
  already:
    'Dieses Konto war bereits verbunden. Seine Angaben sind jetzt aktuell; sonst hat sich nichts geändert.',
  instance: 'Instanz',
  instanceAddress: 'Adresse der Instanz',
  version: 'GitLab {version}',
  token: 'Token',
  scopes: 'Geltungsbereiche',
  expires: 'Läuft ab',
  reminder: 'Erste Erinnerung',
  reminderOn: '{day} ({days, plural, =0 {am Tag des Ablaufs} one {# Tag vorher} other {# Tage vorher}})',
  calendar: 'Zum Kalender hinzufügen',
  label: 'Bezeichnung',
  labelHint: 'Ihr eigener Name dafür, zum Beispiel „CI von Team Blau“. Nur Sie sehen ihn.',
  labelSave: 'Bezeichnung speichern',
  labelSaved: 'Gespeichert',
  labelLong: 'Verwenden Sie höchstens 80 Zeichen.',
  see: 'Zu Ihren Verbindungen',
  another: 'Weiteres Konto verbinden',
  checked: 'Was geprüft wurde',
  reference: 'Referenz {reference}',
};
