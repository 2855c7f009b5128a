/** Methods of `executeMethod` by number: OSF.DDA.MethodDispId of the client. */
export const dispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;
