/** jsdom draws nothing and so knows no `matchMedia`: a system that wishes for light colours and no more. */
export function lightScheme(): void {
  const media = (query: string): Partial<MediaQueryList> => ({
    media: query,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  Object.defineProperty(window, "matchMedia", { value: media, configurable: true });
}
