namespace JdPartnership.Core.PersonalData;

/// <summary>Sealed bytes cannot be opened. The message tells the reason as far as it is known, never a value.</summary>
public sealed class SealBrokenException(string message, Exception? inner = null) : Exception(message, inner);
