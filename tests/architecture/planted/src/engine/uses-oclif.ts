import { Command } from '@oclif/core';

export const command = Command;
