namespace JdPartnership.Core.Common;

/// <summary>The row was changed by somebody else since the form was opened. Nothing has been stored.</summary>
public sealed class ConcurrencyException() : DomainException("Common.StaleVersion");
