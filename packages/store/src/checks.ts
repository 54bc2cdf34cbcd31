// A module of its own, loaded once the record is open: the checks weigh more than the rest of the store.
export {checkEntry, checkExport} from '@avec/model';
