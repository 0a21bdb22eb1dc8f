// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { isFromHighLevel } from './verify.mjs';

const body = readFileSync('body');
for (const signature of readFileSync(0, 'utf8').split('\n').slice(0, -1))
  console.log(isFromHighLevel(body, signature === '' ? undefined : signature) ? 'accepted' : 'refused');
