/** Enough to see which GitLab it is, on a desktop and on a phone. */
export const webStyle = `
:root { color-scheme: light; font: 14px/1.5 system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; color: #28272d; background: #fff; }
a { color: #0b5cad; }
:focus-visible { outline: 2px solid #1068bf; outline-offset: 2px; }
button, .button { min-height: 32px; padding: 4px 12px; border: 1px solid #89888d; border-radius: 4px; background: #fff; color: #28272d; font: inherit; text-decoration: none; cursor: pointer; }
.confirm { border-color: #0b5cad; background: #1068bf; color: #fff; }
.plain { border: 0; background: none; padding: 4px 8px; text-align: left; }
label, .label { display: block; margin-top: 16px; font-weight: 600; }
input:not([type=checkbox]), textarea { width: 100%; max-width: 32rem; padding: 6px 12px; border: 1px solid #89888d; border-radius: 4px; font: inherit; }
.scope { display: flex; gap: 8px; align-items: baseline; margin-top: 12px; font-weight: 400; }
.help { margin: 2px 0; color: #626168; }
.scope-help { margin: 0 0 0 24px; }
fieldset { margin: 16px 0 0; padding: 0; border: 0; }
legend { padding: 0; font-weight: 600; }
.topbar { display: flex; justify-content: space-between; align-items: center; min-height: 48px; padding: 0 16px; border-bottom: 1px solid #dcdcde; background: #fbfafd; }
.classic .topbar { background: #292961; color: #fff; }
.brand { color: inherit; font-weight: 700; text-decoration: none; }
.avatar { width: 32px; height: 32px; min-height: 32px; padding: 0; border-radius: 50%; background: #cbe2f9; color: #0b2640; font-weight: 600; }
.frame { display: flex; }
.sidebar { flex: 0 0 232px; min-height: calc(100vh - 48px); padding: 8px; border-right: 1px solid #dcdcde; background: #fbfafd; }
.sidebar ul, .menu ul { margin: 0; padding: 0; list-style: none; }
.sidebar li a, .sidebar li button, .menu a { display: block; width: 100%; padding: 6px 8px; color: inherit; text-decoration: none; }
.sidebar [aria-current] { font-weight: 600; background: #ececef; border-radius: 4px; }
.sidebar-head { display: flex; justify-content: space-between; align-items: center; padding: 4px 8px 12px; }
main { flex: 1; min-width: 0; max-width: 60rem; padding: 16px 24px; }
.menu { position: fixed; inset: auto; top: 52px; margin: 0; width: 15rem; max-width: 100vw; padding: 8px; border: 1px solid #dcdcde; border-radius: 8px; box-shadow: 0 2px 8px #0003; }
.corner .menu { right: 8px; }
.sidebar-avatar .menu { left: 8px; }
.head { display: flex; flex-wrap: wrap; gap: 12px; justify-content: space-between; align-items: center; }
.folded { display: none; }
.folded.open { display: block; }
.card { margin: 16px 0; padding: 16px; border: 1px solid #dcdcde; border-radius: 4px; }
.alert { margin: 16px 0; padding: 12px 16px; border-left: 4px solid #dd2b0e; background: #fcf1ef; }
.success { border-color: #108548; background: #ecf4ee; }
.token { display: flex; flex-wrap: wrap; gap: 8px; }
.token input { flex: 1 1 16rem; font-family: monospace; }
.actions { display: flex; gap: 12px; margin-top: 16px; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 8px; border-bottom: 1px solid #dcdcde; text-align: left; vertical-align: top; }
.gate { max-width: 24rem; margin: 48px auto; padding: 0 16px; }
@media (max-width: 767px) { .frame { flex-direction: column; } .sidebar { flex: none; min-height: 0; border-right: 0; border-bottom: 1px solid #dcdcde; } main { padding: 16px; } }
`;

/** Unfolds what a button names, copies a field, shows a hidden one. Without scripts everything is unfolded. */
export const webScript = `
addEventListener('click', async (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  const fold = button.matches('[aria-expanded]') && document.getElementById(button.getAttribute('aria-controls'));
  if (fold) button.setAttribute('aria-expanded', String(fold.classList.toggle('open')));
  const field = document.getElementById(button.dataset.copy || button.dataset.reveal || '');
  if (!field) return;
  if (button.dataset.reveal) field.type = field.type === 'text' ? 'password' : 'text';
  else await navigator.clipboard.writeText(field.value);
});
`;
