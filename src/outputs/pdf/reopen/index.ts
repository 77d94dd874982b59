export { ATTACHMENT, MAX_FILE, MAX_INFLATED, reopen, type Refusal, type Reopened } from './reopen.ts';
