// What npm installed, from the folder NODE_PATH, which has no meaning for ES modules by itself.

import { createRequire } from 'node:module';

export const need = createRequire(`${process.env.NODE_PATH}/`);
