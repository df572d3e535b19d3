namespace JdPartnership.Core.Reports;

/// <summary>The converter that lays documents out in pages failed; the message is a sentence for operators.</summary>
public sealed class PaginationException(string message, Exception? inner = null) : Exception(message, inner);
