import { OWN_PACKS } from './own-packs.ts';
import {
  type CompletedCommand,
  type CompletedFlag,
  type Following,
  nextWords,
  topicsOf,
} from './words.ts';

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
function __${bin}_packs --description 'The packs that the configuration lists'
  sh -c ${quoted(OWN_PACKS)} 2>/dev/null
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
  const given = args.values.length > 0 ? [`${start} -a ${valuesOf(bin, args)}`] : [];
  return [
    ...flags.map((flag) => `${start} ${flagWords(bin, flag)}`),
    ...given,
    ...(args.files ? [`${start} -F`] : []),
  ];
}

function flagWords(bin: string, { names, says, value }: CompletedFlag): string {
  const spelt = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const takes =
    value === undefined
      ? []
      : [
          value.files ? '-r -F' : '-x',
          ...(value.values.length > 0 ? [`-a ${valuesOf(bin, value)}`] : []),
        ];
  return [...spelt, ...takes, `-d ${quoted(says)}`].join(' ');
}

/** What stands in round brackets is run when something is completed. */
function valuesOf(bin: string, { values, ownPacks }: Following): string {
  return quoted([...values, ...(ownPacks === true ? [`(__${bin}_packs)`] : [])].join(' '));
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&')}'`;
}
