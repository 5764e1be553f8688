import type { Area } from '../catalogue.ts';

export const landing: Area<'landing'> = {
  title: 'Ihre GitLab-Konten, verbunden und im Blick',
  text: 'Patchbay verbindet GitLab.com und selbst verwaltete GitLab-Instanzen mit Hostname und persönlichem Zugriffstoken und zeigt bei jeder Verbindung, wann sie endet.',
  signIn: 'Anmelden',
  signUp: 'Konto erstellen',
  guide: 'Zur Anleitung',
  points: {
    cause: {
      title: 'Die wahre Ursache, beim Namen genannt',
      text: 'Jeder Schritt wird vor Ihren Augen geprüft. Scheitert einer, lesen Sie, was wir gesehen haben, was zu tun ist und wer es tun kann.',
    },
    sealed: {
      title: 'Token bleiben versiegelt',
      text: 'Ein Token geht nur an einen Host, der sich als GitLab erwiesen hat. Es wird verschlüsselt gespeichert und nie wieder angezeigt.',
    },
    expiry: {
      title: 'Keine Überraschung am letzten Tag',
      text: 'Jede Verbindung zeigt ihr Ablaufdatum. Ein neues Token ersetzt das alte an Ort und Stelle; Name und Verlauf bleiben.',
    },
  },
};
