/** Ends a program of ours that cannot go on with one sentence that helps, not with a trace of its calls. */
export function reportErrors() {
  const end = (error) => {
    console.error(`avec: ${process.env.DEBUG ? error.stack : error.message}`);
    process.exit(1);
  };
  process.once('uncaughtException', end);
  process.once('unhandledRejection', end);
}
