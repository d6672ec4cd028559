import { Args } from '@oclif/core';

/** An argument of a command. What comes in on standard input is none: it is asked for with `-`. */
export const argument = Args.custom({ ignoreStdin: true });
