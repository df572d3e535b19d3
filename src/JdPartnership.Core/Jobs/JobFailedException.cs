namespace JdPartnership.Core.Jobs;

/// <summary>A job cannot do its work; the message is a Chinese sentence for the jobs page.</summary>
public sealed class JobFailedException(string message, Exception? inner = null) : Exception(message, inner);
