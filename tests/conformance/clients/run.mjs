// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: node run.mjs READY-FILE PROFILE, in the folder where install.sh put the packages.
import { validatingBridge } from './bridge.mjs';
import { openidClient, passportOauth2, simpleOauth2 } from './oauth.mjs';
import { end } from './scene.mjs';
import { builderbot, gnosticdev, officialSdk1 } from './sdks.mjs';
import { uploads } from './uploads.mjs';

for (const client of [simpleOauth2, openidClient, passportOauth2, uploads, gnosticdev, officialSdk1, builderbot,
    validatingBridge])
    await client();
end();
