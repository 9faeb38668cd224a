/**
 * CPU time that a piece of work takes in this process, in milliseconds. Tests of hostile input bound it: work that grows with the
 * square of its input overruns any bound, and unlike the clock it does not depend on what else the machine does.
 */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
