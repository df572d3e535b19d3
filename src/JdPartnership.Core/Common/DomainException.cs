namespace JdPartnership.Core.Common;

/// <summary>An expected refusal; nothing has been stored. Carries every error found, not just the first.</summary>
public class DomainException(IReadOnlyList<DomainError> errors) : Exception(string.Join("; ", errors.Select(e => e.Code)))
{
    public DomainException(string code, string field = "", params object[] arguments)
        : this([new DomainError(code, field, arguments)])
    {
    }

    public IReadOnlyList<DomainError> Errors { get; } = errors;
}
