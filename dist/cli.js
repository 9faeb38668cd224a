#!/usr/bin/env node
import './command/index.js'
