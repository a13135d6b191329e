/** What the edition for a stick says by itself. */
export const usb = {
  /** Shown where no script runs: a preview of files, a browser that forbids it. */
  withoutScript:
    'ここでは、画面を操作できません。パソコンの新しいブラウザー（Microsoft Edge、Google Chrome、Firefox、Safari）で開いてください。',
};
