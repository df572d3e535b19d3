namespace JdPartnership.Core.Common;

/// <summary>A unique value is taken, perhaps by a row in the recycle bin.</summary>
public sealed class DuplicateException(string code, string field, params object[] arguments) : DomainException(code, field, arguments);
