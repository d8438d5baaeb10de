/** A command that cannot go on; the message is Indonesian and all the user needs. */
export class CommandFailed extends Error {}
