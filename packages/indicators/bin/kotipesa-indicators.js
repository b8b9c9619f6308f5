#!/usr/bin/env node
// Stands beside dist so that installing a workspace that is not built yet finds the command.
import '../dist/cli.js'
