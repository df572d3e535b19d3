using JdPartnership.Core.Common;

namespace JdPartnership.Core.Stipends.Schemes;

/// <summary>What a person says of a scheme.</summary>
public sealed record SchemeDetails
{
    public const int NameLength = 100;
    public const int NoteLength = 1000;
    public const int SourceLength = 200;
    public const int ComponentNameLength = 50;

    public required string Name { get; init; }

    public StipendAudience Audience { get; init; }

    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? ValidTo { get; init; }

    public string? Note { get; init; }

    public string? Source { get; init; }

    public IReadOnlyList<ComponentDetails> Components { get; init; } = [];

    /// <summary>Blanks tidied, empty texts and lines gone.</summary>
    public SchemeDetails Tidied() => this with
    {
        Name = NameText.Tidy(Name),
        Note = Note?.Trim() is { Length: > 0 } note ? note : null,
        Source = NameText.Tidy(Source) is { Length: > 0 } source ? source : null,
        Components = [.. Components.Select(c => c with { Name = NameText.Tidy(c.Name) }).Where(c => c.Name.Length > 0 || c.AmountYuan is not null)],
    };

    /// <summary>What must hold of a tidied one.</summary>
    public IEnumerable<DomainError> Check()
    {
        if (Name.Length is 0 or > NameLength)
        {
            yield return new("Stipend.NameLength", nameof(Name), NameLength);
        }

        if (ValidTo < ValidFrom)
        {
            yield return new("Stipend.EndBeforeStart", nameof(ValidTo));
        }

        if (Note?.Length > NoteLength || Source?.Length > SourceLength)
        {
            yield return new("Stipend.TextTooLong", Note?.Length > NoteLength ? nameof(Note) : nameof(Source), Note?.Length > NoteLength ? NoteLength : SourceLength);
        }

        foreach (var error in CheckComponents())
        {
            yield return error;
        }
    }

    private IEnumerable<DomainError> CheckComponents()
    {
        if (Components.Count == 0)
        {
            yield return new("Stipend.NoComponents", nameof(Components));
        }

        if (Components.Any(c => c.Name.Length is 0 or > ComponentNameLength))
        {
            yield return new("Stipend.ComponentNameLength", nameof(Components), ComponentNameLength);
        }

        if (Components.GroupBy(c => NameText.Normalize(c.Name)).Any(same => same.Count() > 1))
        {
            yield return new("Stipend.ComponentTwice", nameof(Components));
        }

        if (Components.Any(c => c.AmountYuan is < 0 or > Payments.PaymentRules.MaximumYuan || decimal.Round(c.AmountYuan ?? 0, 2) != (c.AmountYuan ?? 0)))
        {
            yield return new("Stipend.AmountOutOfRange", nameof(Components), Payments.PaymentRules.MaximumYuan);
        }
    }
}

/// <summary>One line of a scheme. Goods and vouchers never count toward the floor, whatever is said here.</summary>
public sealed record ComponentDetails(string Name, decimal? AmountYuan, StipendForm Form, bool CountsTowardFloor);
