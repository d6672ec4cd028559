import { OWN_PACKS } from './own-packs.ts';
import {
  type CompletedCommand,
  type CompletedFlag,
  type Following,
  nextWords,
  topicsOf,
} from './words.ts';

/** A script for bash, from version 3.2 on. */
export function bashScript(bin: string, commands: readonly CompletedCommand[]): string {
  const topics = topicsOf(commands);
  return `# Completion of ${bin} for bash. In ~/.bashrc: eval "$(${bin} completion bash)"
_${bin}_packs() {
  sh -c '${OWN_PACKS}' 2>/dev/null
}
_${bin}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" cmd='' flags='' values='' word i
  COMPREPLY=()
  # Bash takes the sign = for a word of its own.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' && COMP_CWORD -gt 2 ]]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$cmd:$word" in
${startCases(commands, topics)}
      *) break ;;
    esac
  done
  case "$cmd" in
${commandCases(bin, commands, topics)}
  esac
  case "$cmd:$prev" in
${flagCases(bin, commands)}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  elif [[ -n $values ]]; then
    COMPREPLY=($(compgen -W "$values" -- "$cur"))
  fi
}
# What gives nothing is completed with the names of files.
complete -o bashdefault -o default -F _${bin} ${bin}
`;
}

function startCases(commands: readonly CompletedCommand[], topics: readonly string[]): string {
  const first = nextWords(commands, '').map(({ word }) => `      ':${word}') cmd='${word}' ;;`);
  const second = topics.flatMap((topic) =>
    nextWords(commands, topic).map(
      ({ word }) => `      '${topic}:${word}') cmd='${topic} ${word}' ;;`,
    ),
  );
  return [...first, ...second].join('\n');
}

function commandCases(
  bin: string,
  commands: readonly CompletedCommand[],
  topics: readonly string[],
): string {
  const wordsAfter = (before: string): string =>
    nextWords(commands, before)
      .map(({ word }) => word)
      .join(' ');
  return [
    `    '') values='${wordsAfter('')}' flags='--help --version' ;;`,
    ...topics.map((topic) => `    '${topic}') values='${wordsAfter(topic)}' flags='--help' ;;`),
    ...commands.map(
      ({ words, flags, args }) =>
        `    '${words}') values=${valuesOf(bin, args)} flags='${namesOf(flags)}' ;;`,
    ),
  ].join('\n');
}

function namesOf(flags: readonly CompletedFlag[]): string {
  return flags.flatMap(({ names }) => names.filter((name) => name.startsWith('--'))).join(' ');
}

function valuesOf(bin: string, { values, ownPacks }: Following): string {
  return `'${values.join(' ')}'${ownPacks === true ? `" $(_${bin}_packs)"` : ''}`;
}

/** After a flag that takes a value, that value is completed. */
function flagCases(bin: string, commands: readonly CompletedCommand[]): string {
  return commands
    .flatMap(({ words, flags }) =>
      flags.flatMap(({ names, value }) =>
        value === undefined
          ? []
          : [
              `    ${names.map((name) => `'${words}:${name}'`).join('|')}) values=${valuesOf(bin, value)} ;;`,
            ],
      ),
    )
    .join('\n');
}
