/** What a text holds that a terminal or the runner of a CI job would act on, beside our own colours. */
export function harmsOf(said: string): readonly string[] {
  const plain = said.replace(/\u001b\[(?:[0-9]|[1-9][0-9])m/gu, '');
  return [
    ...[...plain.matchAll(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\ufeff]/gu)].map(
      ([sign]) => `U+${sign.charCodeAt(0).toString(16)}`,
    ),
    // GitHub drops the spaces before `::`; the older commands may stand anywhere.
    ...[...plain.matchAll(/^\s*::.*|##\[|##vso\[|##teamcity\[/gimu)].map(([command]) => command),
  ];
}
