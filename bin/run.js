#!/usr/bin/env node
import main from '../dist/cli.cjs';

await main.main(import.meta.url);
