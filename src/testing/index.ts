// The door for tests: cases at any point, answers to tasks, a drive along tasks, and what xstate/graph needs.
export { abstraction } from './abstraction.js';
export { type AnswerOptions, answer } from './answer.js';
export { type CaseOptions, caseAt } from './case-at.js';
export { type DriveOptions, driveTo } from './drive.js';
export { type GraphOptions, type GraphTraversal, graphOptions } from './graph.js';
export { isAt, type Point, points } from './points.js';
