namespace JdPartnership.Web.Commands;

/// <summary>A command did not do its job; the message is the one line the operator reads.</summary>
internal sealed class CommandException(string message) : Exception(message);
