import { type CompletedCommand, type CompletedFlag, nextWords, topicsOf } from './words.ts';

/** A script for fish. */
export function fishScript(bin: string, commands: readonly CompletedCommand[]): string {
  const topics = topicsOf(commands);
  const at = `__${bin}_at`;
  return `# Completion of ${bin} for fish. In ~/.config/fish/config.fish: ${bin} completion fish | source
function ${at} --description 'Whether these words, and no others of commands, were typed'
  set -l typed (commandline -opc)[2..-1]
  set -l wanted (string split ' ' -- $argv[1])
  test -z "$argv[1]"; and set wanted
  test (count $typed) -ge (count $wanted); or return 1
  for i in (seq (count $wanted))
    test "$typed[$i]" = "$wanted[$i]"; or return 1
  end
  if test "$argv[2]" = only
    test (count $typed) -eq (count $wanted)
  end
end
complete -c ${bin} -f
${[
  ...['', ...topics].flatMap((before) =>
    nextWords(commands, before).map(
      ({ word, says }) =>
        `complete -c ${bin} -n "${at} '${before}' only" -a ${word} -d ${quoted(says)}`,
    ),
  ),
  ...commands.flatMap((command) => commandLines(bin, at, command)),
].join('\n')}
`;
}

function commandLines(
  bin: string,
  at: string,
  { words, flags, args }: CompletedCommand,
): readonly string[] {
  const start = `complete -c ${bin} -n "${at} '${words}'"`;
  const given = args.values.length > 0 ? [`${start} -a ${quoted(args.values.join(' '))}`] : [];
  return [
    ...flags.map((flag) => `${start} ${flagWords(flag)}`),
    ...given,
    ...(args.files ? [`${start} -F`] : []),
  ];
}

function flagWords({ names, says, value }: CompletedFlag): string {
  const spelt = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const takes =
    value === undefined
      ? []
      : [
          value.files ? '-r -F' : '-x',
          ...(value.values.length > 0 ? [`-a ${quoted(value.values.join(' '))}`] : []),
        ];
  return [...spelt, ...takes, `-d ${quoted(says)}`].join(' ');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&')}'`;
}
