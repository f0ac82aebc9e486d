export const COMMON_ENGLISH = ``;
export const COMMON_FRENCH = ``;
