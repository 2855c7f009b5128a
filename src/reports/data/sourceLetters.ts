/** Letters of a source that keep to one line of its column on «Данные», capitals among them. */
export const sourceLetters = 30;
