// The settings of the served VS Code: the reading room without the sales stand.

/** User settings for a workbench that shows the extension and nothing that moves, advertises or asks the network. */
export const settings = {
  "window.autoDetectColorScheme": true, // the browser's preference chooses, so that one server serves both themes
  "workbench.preferredDarkColorTheme": "Dark Modern",
  "workbench.preferredLightColorTheme": "Light Modern",
  "workbench.colorTheme": "Dark Modern",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.editor.useModal": "off",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.layoutControl.enabled": false,
  "workbench.reduceMotion": "on",
  "workbench.settings.enableNaturalLanguageSearch": false,
  "window.commandCenter": false,
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "security.workspace.trust.enabled": false,
  "extensions.autoUpdate": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "update.showReleaseNotes": false,
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "editor.cursorBlinking": "solid",
  "editor.unicodeHighlight.ambiguousCharacters": false,
  "files.autoSave": "off",
};
