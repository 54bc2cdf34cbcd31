// A module of its own, loaded when a page hands over a scale: the checks weigh more than the rest of the widget.
export {checkScale} from '@avec/model';
